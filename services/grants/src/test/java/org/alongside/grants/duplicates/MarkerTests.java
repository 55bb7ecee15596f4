package org.alongside.grants.duplicates;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

import org.alongside.grants.bank.Account;
import org.alongside.grants.keyring.Keyring;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkerTests {

	private static final LocalDate DAY = LocalDate.parse("2026-03-02");

	private final Marker marker = marker(1);

	@Test
	void theSameAccountIsTheSameWhateverNameStandsOnIt() {
		assertThat(this.marker.account(account("E Example", "12345678")))
			.isEqualTo(this.marker.account(account("Someone Else", "12345678")))
			.isNotEqualTo(this.marker.account(account("E Example", "12345679")));
	}

	@Test
	void membersOfOneBuildingSocietyAreTwo() {
		var one = new Account("GBP", "E Example", "309430", "12345678", null, "A/123456-7");
		var other = new Account("GBP", "E Example", "309430", "12345678", null, "A/123456-8");

		assertThat(this.marker.account(one))
			.isEqualTo(
					this.marker.account(new Account("GBP", "Someone Else", "309430", "12345678", null, "A/123456-7")))
			.isNotEqualTo(this.marker.account(other))
			.isNotEqualTo(this.marker.account(account("E Example", "12345678")));
	}

	@Test
	void theSamePatientIsTheSameHoweverTheirNameWasWritten() {
		Mark mark = this.marker.stay("Siobhán Ní Example", DAY);

		for (String name : new String[] { "siobhan ni example", "Example, Siobhán Ní", "  SIOBHÁN  NÍ-EXAMPLE " }) {
			assertThat(this.marker.stay(name, DAY)).as(name).isEqualTo(mark);
		}
		assertThat(this.marker.stay("Siobhán Ní Example", DAY.plusDays(1))).isNotEqualTo(mark);
		assertThat(this.marker.stay("Ada Example", DAY)).isNotEqualTo(mark);
	}

	@Test
	void aMarkSaysNothingAndCannotBeMadeWithoutTheKey() {
		Account account = account("E Example", "12345678");
		Mark mark = this.marker.account(account);

		assertThat(mark.hash()).hasSize(32);
		assertThat(new String(mark.hash(), StandardCharsets.ISO_8859_1)).doesNotContain("12345678", "309430");
		assertThat(mark).hasToString("Mark[ACCOUNT]");
		assertThat(marker(2).account(account)).isNotEqualTo(mark);
		assertThat(this.marker.stay(new UUID(1, 1), DAY)).isNotEqualTo(this.marker.stay(new UUID(1, 2), DAY));
	}

	private static Account account(String holder, String number) {
		return new Account("GBP", holder, "309430", number, null);
	}

	private static Marker marker(int seed) {
		byte[] key = new byte[32];
		key[0] = (byte) seed;
		return new Marker(new Keyring(Base64.getEncoder().encodeToString(key)));
	}

}
