package org.alongside.members.doubles;

import java.util.Set;

/** The life of closing a second record. It ends with the record, or is forgotten. */
enum SecondRecordStatus {

	/** One of us said that two records are of one person. */
	PROPOSED,
	/** Another agreed: the person was told, and one record closes on its day. */
	AGREED;

	Set<SecondRecordStatus> next() {
		return switch (this) {
			case PROPOSED -> Set.of(AGREED);
			case AGREED -> Set.of();
		};
	}

}
