package org.alongside.grants.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.alongside.platform.data.RecordNotFound;

/**
 * Keeps sealed bytes: whole, or not at all. What cannot be done just now is refused by
 * name, and may be tried again.
 */
interface EvidenceStore {

	/**
	 * Keeps bytes.
	 * @throws StoreIsAway if they could not be kept
	 */
	void write(UUID id, byte[] sealed);

	/**
	 * Reads bytes.
	 * @throws RecordNotFound if there are none
	 * @throws StoreIsAway if they could not be read
	 */
	byte[] read(UUID id);

	/**
	 * Deletes bytes; those that are not there are deleted already.
	 * @throws StoreIsAway if they could not be deleted
	 */
	void delete(UUID id);

	/**
	 * What lies here and was last written before a moment, whole or unfinished.
	 * @return the ids of these files
	 * @throws StoreIsAway if that cannot be said
	 */
	List<UUID> writtenBefore(Instant moment);

}
