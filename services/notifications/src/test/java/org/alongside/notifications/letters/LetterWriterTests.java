package org.alongside.notifications.letters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.alongside.platform.web.Charity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class LetterWriterTests {

	private static final Charity CHARITY = new Charity("Neuropathy Help", "office@charity.example", "0800 000 0000",
			"1 Street, Town");

	/**
	 * What no mail may say, whoever looks over a shoulder: illness, counselling, money,
	 * verdicts.
	 */
	private static final Pattern PRIVATE = Pattern.compile(
			"GBS|CIDP|MMN|neuropathic|diagnos|illness|hospital|patient|counsel|therapy|£|€|approved|declined|refused|granted",
			Pattern.CASE_INSENSITIVE);

	private final LetterWriter letters = new LetterWriter(messages(), CHARITY);

	@ParameterizedTest
	@EnumSource
	void everyLetterGreetsByNameHasOneLinkSaysWhyItCameAndWhomToPhone(LetterKind kind) {
		Letter letter = this.letters.write(occasion(kind, "Mira"));

		assertThat(letter.subject()).isNotBlank().hasSizeLessThan(70);
		for (String body : List.of(letter.text(), letter.html())) {
			assertThat(body).contains("Hello Mira,")
				.contains("https://alongside.example/page")
				.contains("You get this mail because")
				.contains("0800 000 0000")
				.contains("office@charity.example")
				.contains("Neuropathy Help");
		}
	}

	@ParameterizedTest
	@EnumSource
	void noLetterSaysWhatIsPrivate(LetterKind kind) {
		Letter letter = this.letters.write(occasion(kind, "Mira"));

		assertThat(letter.subject() + letter.text() + letter.html()).doesNotContainPattern(PRIVATE);
	}

	@Test
	void aLetterThatOpensADoorHasACodeAndSaysUntilWhen() {
		Letter letter = this.letters.write(occasion(LetterKind.SIGN_IN, "Mira"));

		assertThat(letter.text()).contains("123456").contains("until 12:15 on 22 November");
		assertThat(letter.html()).contains("123456").contains("until 12:15 on 22 November");
	}

	@Test
	void anInvitationHasNoCodeForItsReaderHasAskedNowhere() {
		Letter letter = this.letters.write(occasion(LetterKind.INVITATION, "Mira"));

		for (String body : List.of(letter.text(), letter.html())) {
			assertThat(body).contains("The link works once, until 12:15 on 22 November.")
				.doesNotContain("code", "asked for it");
		}
	}

	@Test
	void aLetterAboutAnApplicationHasItsReferenceAndNoCode() {
		Letter letter = this.letters.write(occasion(LetterKind.APPLICATION_RECEIVED, "Mira"));

		assertThat(letter.subject()).contains("PG-7K2M-9QX4");
		assertThat(letter.text()).contains("PG-7K2M-9QX4").doesNotContain("code");
	}

	@Test
	void whatStaffWroteStandsInTheLetterAsTheyWroteItAndIsNeverMarkup() {
		Letter letter = this.letters.write(new Occasion(LetterKind.ENQUIRY_REPLY, "Mira", Locale.UK, null, null,
				"EN-7K2M-9QX4", null, "Dear Mira,\r\n\r\n<script>x</script> & {0} ${name}\u0007"));

		assertThat(letter.text()).contains("This is our answer:\n\nDear Mira,\n\n<script>x</script> & {0} ${name}\n");
		assertThat(letter.html()).contains("<p>Dear Mira,</p>")
			.contains("<p>&lt;script&gt;x&lt;/script&gt; &amp; {0} ${name}</p>");
	}

	@Test
	void aLetterThatLeadsNowhereHasNoButton() {
		Letter letter = this.letters
			.write(new Occasion(LetterKind.FAREWELL, "Mira", Locale.UK, null, null, null, null, "All of it went."));

		assertThat(letter.text()).contains("All of it went.").doesNotContain("Our pages", "copy this address");
		assertThat(letter.html()).contains("All of it went.").doesNotContain("Our pages", "<a ", "copy this address");
	}

	@Test
	void aLetterSaysUntilWhenItsPageIsThere() {
		Letter letter = this.letters.write(new Occasion(LetterKind.DATA_READY, "Mira", Locale.UK,
				"https://alongside.example/page", null, null, Instant.parse("2026-11-22T12:15:00Z")));

		assertThat(letter.text()).contains("You can fetch it until 12:15 on 22 November.");
	}

	@Test
	void whoLooksAfterVolunteersReadsHowManyThingsWait() {
		Letter letter = this.letters.write(new Occasion(LetterKind.SUPERVISION_DUE, "Mira", Locale.UK,
				"https://alongside.example/page", null, null, null)
			.counting(List.of(2, 1, 1300)));

		assertThat(letter.text()).contains("three weeks: 2.", "have not said: 1.", "has ended: 1,300.");
	}

	@Test
	void whoLeavesReadsTheDay() {
		Letter letter = this.letters.write(new Occasion(LetterKind.LEAVING_REQUESTED, "Mira", Locale.UK,
				"https://alongside.example/page", null, null, Instant.parse("2026-12-06T12:15:00Z")));

		assertThat(letter.text()).contains("On 6 December 2026 we erase").doesNotContain("12:15");
	}

	@Test
	void whoHasTwoRecordsReadsOnWhichDayOneCloses() {
		Letter letter = this.letters.write(new Occasion(LetterKind.SECOND_RECORD_CLOSES, "Mira", Locale.UK,
				"https://alongside.example/page", null, null, Instant.parse("2026-12-06T00:00:00Z")));

		assertThat(letter.text()).contains("On 6 December 2026 we close the record for this address")
			.doesNotContain("00:00");
	}

	@Test
	void yesAndNoLookTheSameFromOutside() {
		assertThat(LetterKind.values()).filteredOn((kind) -> kind.name().contains("DECI")).hasSize(1);
	}

	@Test
	void whatAPersonTypedIsNeverMarkup() {
		Letter letter = this.letters.write(occasion(LetterKind.SIGN_IN, "<b onload=x>Mira</b> & {0} ${name} [[x]]"));

		assertThat(letter.html()).contains("&lt;b onload=x&gt;Mira&lt;/b&gt; &amp; {0} ${name} [[x]]");
		assertThat(letter.text()).contains("Hello <b onload=x>Mira</b> & {0} ${name} [[x]],");
	}

	@Test
	void theTextReadsAsItIsWritten() {
		Letter letter = this.letters.write(occasion(LetterKind.SIGN_IN, "Mira"));

		assertThat(letter.text()).isEqualTo(
				"""
						Hello Mira,

						You asked us for a way to sign in.
						Open the link below. It leads to a page with one button. Press it, and you are in.

						Sign in:
						https://alongside.example/page

						Or type this code on the page where you asked for it: 123456

						The link and the code work once, until 12:15 on 22 November.

						You get this mail because someone typed your address on our sign-in page. If it was not you, do nothing. Nobody can get in without this mail.

						Do you need help? Phone us on 0800 000 0000 or write to office@charity.example.

						Neuropathy Help
						""");
	}

	private static Occasion occasion(LetterKind kind, String name) {
		boolean door = kind.opensADoor();
		return new Occasion(kind, name, Locale.UK, "https://alongside.example/page", kind.hasCode() ? "123456" : null,
				door ? null : "PG-7K2M-9QX4", door ? Instant.parse("2026-11-22T12:15:00Z") : null);
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/notifications");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
