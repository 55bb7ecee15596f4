package org.alongside.platform.privacy;

import java.io.IOException;
import java.util.UUID;

/**
 * What one feature holds of people. Each feature with rows or files about a person has a
 * bean of this kind; with it the person can see what is held, and leave. What lies in
 * rows that others point at comes later in order ({@code @Order}): children are erased
 * before their parents.
 */
public interface PersonalData {

	/**
	 * Puts in all that is held of a person, as they gave it, opened.
	 * @param person whose data is asked for
	 * @param into the archive, which they alone get
	 */
	void show(UUID person, DataArchive into) throws IOException;

	/**
	 * Erases all that is held of a person but what the law makes us keep, and takes
	 * everything from that which the law does not need. Runs in a transaction, before the
	 * person's key is thrown away. To erase twice is to erase once.
	 * @param person who leaves
	 * @return how many records stay
	 */
	int erase(UUID person);

	/**
	 * Whether something is under way for a person that must come to its end first, such
	 * as money on its way to them. Then they are forgotten as soon as it has.
	 * @param person who leaves
	 * @return false unless a feature knows better
	 */
	default boolean mustWait(UUID person) {
		return false;
	}

}
