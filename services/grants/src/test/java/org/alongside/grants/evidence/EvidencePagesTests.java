package org.alongside.grants.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.alongside.grants.GrantsOnMySql;
import org.alongside.grants.GrantsVisits;
import org.junit.jupiter.api.Test;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class EvidencePagesTests extends GrantsVisits {

	private final Environment settings;

	EvidencePagesTests(MockMvcTester mvc, JdbcClient database, Environment settings) {
		super(mvc, database);
		this.settings = settings;
	}

	@Test
	void howeverManySendPhotosOnlyAFewAreInHandAtOnce() throws Exception {
		var inHand = new AtomicInteger();
		var most = new AtomicInteger();
		List<Callable<String>> families = new ArrayList<>();
		for (int family = 0; family < 12; family++) {
			UUID person = person();
			String address = started(person);
			families.add(() -> location(
					upload(address, person, new MockMultipartFile("files", "bed.jpg", "image/jpeg", PHOTO) {
						@Override
						public byte[] getBytes() {
							most.accumulateAndGet(inHand.incrementAndGet(), Math::max);
							linger();
							inHand.decrementAndGet();
							return PHOTO;
						}
					})));
		}

		try (var threads = Executors.newFixedThreadPool(12)) {
			assertThat(threads.invokeAll(families).stream().map((done) -> done.resultNow()))
				.allMatch((address) -> address.endsWith("/evidence"));
		}
		assertThat(most).hasValueLessThanOrEqualTo(4);
	}

	@Test
	void whatIsNotSmallWaitsOnDiskUntilItIsAskedFor() {
		assertThat(this.settings.getProperty("spring.servlet.multipart.file-size-threshold")).isEqualTo("64KB");
	}

	/** Long enough that all who may would be in at once. */
	private static void linger() {
		try {
			assertThat(new CountDownLatch(1).await(150, TimeUnit.MILLISECONDS)).isFalse();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
