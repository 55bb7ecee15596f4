package org.alongside.members.doubles;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Two records of one person, as one of us sees them.
 *
 * @param id which
 * @param kept the one that stays
 * @param closing the one that closes
 * @param agreed whether somebody else agreed
 * @param own whether whoever looks said so first
 * @param closesOn on which day it closes; nothing while nobody agreed
 */
record SecondRecordView(UUID id, Side kept, Side closing, boolean agreed, boolean own, @Nullable LocalDate closesOn) {

	/** One of the two. */
	record Side(UUID id, String name, String reference) {
	}

}
