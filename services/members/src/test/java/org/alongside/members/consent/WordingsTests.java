package org.alongside.members.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class WordingsTests {

	private final SteppingClock clock = SteppingClock.at("2026-11-26T12:00:00Z");

	@Test
	void theNewestWordsThatHaveBegunCountAndOldOnesStayReadable() {
		var words = all();
		words.add(wording(Purpose.NEWSLETTER, 2, LocalDate.of(2026, 11, 26)));
		words.add(wording(Purpose.NEWSLETTER, 3, LocalDate.of(2026, 11, 27)));
		var wordings = new Wordings(words, this.clock);

		assertThat(wordings.current(Purpose.NEWSLETTER).version()).isEqualTo("newsletter-2");
		assertThat(wordings.called("newsletter-1")).isPresent();
		assertThat(wordings.called("newsletter-9")).isEmpty();
	}

	@Test
	void noPurposeIsWithoutWordsAndNoTwoWordingsShareAName() {
		assertThatIllegalStateException().isThrownBy(() -> new Wordings(List.of(), this.clock))
			.withMessageContaining("HOLD_HEALTH_DATA");
		var twice = all();
		twice.add(wording(Purpose.NEWSLETTER, 1, LocalDate.of(2027, 1, 1)));
		assertThatIllegalStateException().isThrownBy(() -> new Wordings(twice, this.clock))
			.withMessageContaining("newsletter-1");
	}

	private static List<Wording> all() {
		return new ArrayList<>(Arrays.stream(Purpose.values())
			.map((purpose) -> wording(purpose, 1, LocalDate.of(2026, 1, 1)))
			.toList());
	}

	private static Wording wording(Purpose purpose, int number, LocalDate from) {
		return new Wording(purpose, purpose.path() + '-' + number, from, "Title", List.of("Text"), "Spoken");
	}

}
