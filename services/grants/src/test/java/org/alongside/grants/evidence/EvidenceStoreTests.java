package org.alongside.grants.evidence;

import java.time.Instant;
import java.util.UUID;

import org.alongside.platform.data.RecordNotFound;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What whoever keeps files promises, on disk and in a bucket alike. */
interface EvidenceStoreTests {

	EvidenceStore store();

	/** Puts something of somebody else's where the files lie. */
	void putAside(String name);

	@Test
	default void whatIsKeptIsReadAgain() {
		for (int size : new int[] { 0, 1, 70_000, 11 * 1024 * 1024 }) {
			UUID id = UUID.randomUUID();
			byte[] bytes = new byte[size];
			new java.util.Random(size).nextBytes(bytes);

			store().write(id, bytes);

			assertThat(store().read(id)).isEqualTo(bytes);
		}
	}

	@Test
	default void whatIsKeptAgainIsKeptInItsPlace() {
		UUID id = UUID.randomUUID();
		store().write(id, new byte[] { 1 });

		store().write(id, new byte[] { 2, 3 });

		assertThat(store().read(id)).containsExactly(2, 3);
	}

	@Test
	default void whatIsDeletedIsGoneHoweverOften() {
		UUID id = UUID.randomUUID();
		UUID other = UUID.randomUUID();
		store().write(id, new byte[] { 1 });
		store().write(other, new byte[] { 2 });

		store().delete(id);
		store().delete(id);
		store().delete(UUID.randomUUID());

		assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> store().read(id));
		assertThat(store().read(other)).containsExactly(2);
		assertThat(store().writtenBefore(Instant.now().plusSeconds(3600))).contains(other).doesNotContain(id);
	}

	@Test
	default void whatLiesHereIsListedByAge() {
		UUID id = UUID.randomUUID();
		store().write(id, new byte[] { 1 });
		putAside("readme.txt");

		assertThat(store().writtenBefore(Instant.now().minusSeconds(3600))).doesNotContain(id);
		assertThat(store().writtenBefore(Instant.now().plusSeconds(3600))).contains(id);
	}

	@Test
	default void manyAreListedToTheLast() {
		for (int at = 0; at < 1100; at++) {
			store().write(UUID.randomUUID(), new byte[] { 1 });
		}

		assertThat(store().writtenBefore(Instant.now().plusSeconds(3600))).hasSizeGreaterThanOrEqualTo(1100)
			.doesNotHaveDuplicates();
	}

}
