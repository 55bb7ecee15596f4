package org.alongside.members.people;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "a@example.org", "o'brien+mmn@example.co.uk", "josé@müller.de", "用户@例子.广告",
			"x@xn--mller-kva.de" })
	void mailCanGoToIt(String typed) {
		assertThat(EmailAddress.parse(typed)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a", "a@", "@b.org", "a@b", "a@b..org", "a@b.org.", "a b@c.org",
			"a@b.org\nBcc: c@d.org", "\"a\"@b.org", "a@b_c.org", "a\u202Egro.elpmaxe@b.org", "a\u0000@b.org" })
	void mailCannotGoToIt(String typed) {
		assertThat(EmailAddress.parse(typed)).isEmpty();
	}

	@Test
	void itIsKeptAsTypedAndKnownByOneKey() {
		var typed = EmailAddress.parse("  Nadia@MÜLLER.de ").orElseThrow();

		assertThat(typed.address()).isEqualTo("Nadia@MÜLLER.de");
		assertThat(typed.key()).isEqualTo("nadia@xn--mller-kva.de");
	}

	@Test
	void itHasAnEndInTheFormThatMailServersKnowToo() {
		assertThat(EmailAddress.parse("a@" + "é.".repeat(50) + "org")).isEmpty();
		assertThat(EmailAddress.parse("a@" + "é.".repeat(30) + "org")).isPresent();
	}

	@Test
	void itHasAnEnd() {
		assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
		assertThat(EmailAddress.parse("a@" + "b.".repeat(130) + "org")).isEmpty();
	}

}
