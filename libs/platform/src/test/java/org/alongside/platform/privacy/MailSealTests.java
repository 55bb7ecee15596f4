package org.alongside.platform.privacy;

import java.util.Base64;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MailSealTests {

	private static final UUID EVENT = UUID.fromString("019aa000-0000-7000-8000-000000000001");

	private static final UUID ANOTHER = UUID.fromString("019aa000-0000-7000-8000-000000000002");

	private final MailSeal seal = new MailSeal(key((byte) 1));

	@Test
	void whatIsSealedOpensInItsEventAlone() {
		String sealed = this.seal.seal(EVENT, "{\"code\":\"123456\"}");

		assertThat(sealed).doesNotContain("123456");
		assertThat(this.seal.open(EVENT, sealed)).isEqualTo("{\"code\":\"123456\"}");
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.seal.open(ANOTHER, sealed));
	}

	@Test
	void anotherKeyDoesNotOpenIt() {
		String sealed = this.seal.seal(EVENT, "{}");

		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> new MailSeal(key((byte) 2)).open(EVENT, sealed));
	}

	@Test
	void noTwoSealsLookAlike() {
		assertThat(this.seal.seal(EVENT, "{}")).isNotEqualTo(this.seal.seal(EVENT, "{}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "not base 64!", "AAAA" })
	void whatWasNeverSealedDoesNotOpen(String sealed) {
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.seal.open(EVENT, sealed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "c2hvcnQ=", "not base 64!" })
	void aKeyThatIsNoneIsRefusedByTheNameOfItsSetting(String key) {
		assertThatIllegalArgumentException().isThrownBy(() -> new MailSeal(key))
			.withMessageContaining("alongside.keys.mail-sealing-key");
	}

	private static String key(byte value) {
		byte[] key = new byte[Seal.KEY_BYTES];
		java.util.Arrays.fill(key, value);
		return Base64.getEncoder().encodeToString(key);
	}

}
