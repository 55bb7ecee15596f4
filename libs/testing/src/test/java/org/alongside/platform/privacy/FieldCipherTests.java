package org.alongside.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.alongside.platform.bakery.BakeryApplication;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WithServers(schema = "bakery", kafka = false)
@SpringBootTest(classes = BakeryApplication.class,
		properties = { "spring.config.name=bakery", "spring.application.name=bakery" })
class FieldCipherTests {

	private static final String PLACE = "loaf.recipe:1";

	@Autowired
	private FieldCipher cipher;

	@Autowired
	private JdbcClient database;

	private final UUID ada = UUID.randomUUID();

	private final UUID ben = UUID.randomUUID();

	@Test
	void whatIsSealedIsReadAgainInItsPlace() {
		byte[] sealed = this.cipher.seal(this.ada, PLACE, "sort code 00-00-00 ✓");

		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("sort code");
		assertThat(this.cipher.open(this.ada, PLACE, sealed)).isEqualTo("sort code 00-00-00 ✓");
	}

	@Test
	void movedToAnotherRowOrPersonItDoesNotOpen() {
		byte[] sealed = this.cipher.seal(this.ada, PLACE, "secret");
		this.cipher.seal(this.ben, PLACE, "another");

		assertThatExceptionOfType(SealBroken.class)
			.isThrownBy(() -> this.cipher.open(this.ada, "loaf.recipe:2", sealed));
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.cipher.open(this.ben, PLACE, sealed));
	}

	@Test
	void oneChangedByteBreaksTheSeal() {
		byte[] sealed = this.cipher.seal(this.ada, PLACE, "secret");
		sealed[sealed.length - 1] ^= 1;

		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.cipher.open(this.ada, PLACE, sealed));
	}

	@Test
	void whoIsForgottenStaysForgottenAndNobodyElseIs() {
		byte[] ofAda = this.cipher.seal(this.ada, PLACE, "secret");
		byte[] ofBen = this.cipher.seal(this.ben, PLACE, "kept");

		this.cipher.forget(this.ada);
		this.cipher.forget(this.ada);

		assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> this.cipher.open(this.ada, PLACE, ofAda));
		assertThatExceptionOfType(PersonForgotten.class).isThrownBy(() -> this.cipher.seal(this.ada, PLACE, "again"));
		assertThat(this.cipher.open(this.ben, PLACE, ofBen)).isEqualTo("kept");
	}

	@Test
	void whoIsForgottenBeforeAnythingWasSealedIsForgottenToo() {
		this.cipher.forget(this.ada);

		assertThatExceptionOfType(PersonForgotten.class).isThrownBy(() -> this.cipher.seal(this.ada, PLACE, "secret"));
	}

	@Test
	void theKeyInTheDatabaseIsNotTheKeyItself() {
		this.cipher.seal(this.ada, PLACE, "secret");

		byte[] wrapped = this.database.sql("SELECT wrapped FROM person_key WHERE person = ?")
			.param(Columns.bytes(this.ada))
			.query(byte[].class)
			.single();
		assertThat(wrapped).hasSizeGreaterThan(Seal.KEY_BYTES);
	}

	@Test
	void twoWhoSealFirstAtTheSameTimeShareOneKey() throws Exception {
		Callable<byte[]> seal = () -> this.cipher.seal(this.ada, PLACE, "secret");
		try (var threads = Executors.newFixedThreadPool(8)) {
			for (var sealed : threads.invokeAll(Stream.generate(() -> seal).limit(16).toList())) {
				assertThat(this.cipher.open(this.ada, PLACE, sealed.get())).isEqualTo("secret");
			}
		}
	}

}
