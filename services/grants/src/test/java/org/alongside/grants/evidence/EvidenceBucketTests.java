package org.alongside.grants.evidence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EvidenceBucketTests implements EvidenceStoreTests {

	private static final SmallBucket BUCKET = new SmallBucket();

	private static final EvidenceBucket STORE = at(BUCKET.endpoint(), SmallBucket.SECRET, Duration.ofSeconds(20));

	@AfterAll
	static void close() {
		STORE.close();
		BUCKET.close();
	}

	@Override
	public EvidenceStore store() {
		return STORE;
	}

	@Override
	public void putAside(String name) {
		BUCKET.blobs()
			.putBlob(SmallBucket.NAME, BUCKET.blobs().blobBuilder("grants/" + name).payload("not ours").build());
	}

	@Test
	void whoeverHasAnotherSecretReadsNothing() {
		UUID id = UUID.randomUUID();
		STORE.write(id, new byte[] { 1 });
		try (var stranger = at(BUCKET.endpoint(), "another secret", Duration.ofSeconds(20))) {
			assertThatExceptionOfType(StoreIsAway.class).isThrownBy(() -> stranger.read(id));
			assertThatExceptionOfType(StoreIsAway.class).isThrownBy(() -> stranger.delete(id));
		}
		assertThat(STORE.read(id)).containsExactly(1);
	}

	@Test
	void aBucketThatIsNotThereIsARefusalWithAName() throws IOException {
		int nobody;
		try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			nobody = door.getLocalPort();
		}
		try (var away = at(URI.create("http://127.0.0.1:" + nobody), SmallBucket.SECRET, Duration.ofSeconds(5))) {
			assertThatExceptionOfType(StoreIsAway.class)
				.isThrownBy(() -> away.write(UUID.randomUUID(), new byte[] { 1 }))
				.matches((refusal) -> refusal.code().equals("grants.evidence.store-away"));
			assertThatExceptionOfType(StoreIsAway.class).isThrownBy(() -> away.writtenBefore(Instant.now()));
		}
	}

	@Test
	void aBucketThatNeverAnswersIsLeft() throws IOException {
		try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
				var away = at(URI.create("http://127.0.0.1:" + silent.getLocalPort()), SmallBucket.SECRET,
						Duration.ofMillis(400))) {
			long began = System.nanoTime();
			assertThatExceptionOfType(StoreIsAway.class).isThrownBy(() -> away.read(UUID.randomUUID()));
			assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
		}
	}

	private static EvidenceBucket at(URI endpoint, String secret, Duration attempt) {
		return new EvidenceBucket(
				new BucketSettings(SmallBucket.NAME, endpoint, "eu-west-2", true, attempt, attempt.multipliedBy(2)),
				SmallBucket.credentials(secret));
	}

}
