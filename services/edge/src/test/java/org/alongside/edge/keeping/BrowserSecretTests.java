package org.alongside.edge.keeping;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BrowserSecretTests {

	private static final byte[] TYPED = "account=12345678".getBytes(StandardCharsets.UTF_8);

	private final BrowserSecret secret = BrowserSecret.draw();

	@Test
	void whatIsSealedOpensInItsPlaceOnly() {
		byte[] sealed = this.secret.seal(TYPED, "here");

		assertThat(this.secret.open(sealed, "here")).contains(TYPED);
		assertThat(this.secret.open(sealed, "there")).isEmpty();
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("12345678");
	}

	@Test
	void noOtherBrowserOpensIt() {
		assertThat(BrowserSecret.draw().open(this.secret.seal(TYPED, "here"), "here")).isEmpty();
	}

	@Test
	void whatIsBrokenOpensNotAtAll() {
		byte[] sealed = this.secret.seal(TYPED, "here");
		sealed[sealed.length - 1] ^= 1;

		assertThat(this.secret.open(sealed, "here")).isEmpty();
		assertThat(this.secret.open(new byte[3], "here")).isEmpty();
	}

	@Test
	void itIsReadBackAndNothingElseIs() {
		assertThat(BrowserSecret.read(this.secret.text())).contains(this.secret);
		assertThat(BrowserSecret.read("short")).isEmpty();
		assertThat(BrowserSecret.read("x".repeat(5000))).isEmpty();
		assertThat(this.secret).hasToString("BrowserSecret[***]");
	}

}
