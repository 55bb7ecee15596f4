package org.alongside.platform.data;

import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/**
 * Makes the ids of records and events: UUIDv7, so rows made later lie later in their
 * index. Safe to share between threads.
 */
public final class Ids {

	private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();

	/**
	 * An id nobody else has.
	 * @return a UUIDv7, greater than every earlier one of this generator
	 */
	public UUID next() {
		return this.generator.generate();
	}

}
