package org.alongside.members.answers;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.members.people.Condition;
import org.alongside.members.people.Nation;
import org.alongside.members.people.Profile;
import org.alongside.members.people.Relationship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SupportProfileDrawingTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	private static final ProfileSettings SETTINGS = new ProfileSettings(18, 120, "0600-1200", "1200-1700", "1700-2200");

	private static final Profile QUESTIONS = new Profile(Relationship.HAS, Condition.CIDP, Nation.WALES);

	private final Map<Subject, Answer> answers = new EnumMap<>(Subject.class);

	@Test
	void whoAnsweredTheThreeQuestionsIsKnownByThemAlone() {
		assertThat(draw())
			.isEqualTo(new SupportProfile(false, "", "", "HAS", "CIDP", "", "", "", "", "WALES", "", "", "", "", ""));
	}

	@ParameterizedTest
	@CsvSource({ "2008-11-26,18-24", "2001-11-27,18-24", "2001-11-26,25-34", "1951-11-26,75+", "1920-01-01,75+" })
	void ageIsTheBandOfTheWholeYears(LocalDate born, String band) {
		this.answers.put(Subject.BORN, new Answer.Born(born));

		assertThat(draw().adult()).isTrue();
		assertThat(draw().ageBand()).isEqualTo(band);
	}

	@Test
	void ofWhoIsUnderEighteenNothingIsTold() {
		this.answers.put(Subject.BORN, new Answer.Born(LocalDate.of(2008, 11, 27)));
		this.answers.put(Subject.JOURNEY, new Answer.Codes(List.of("ICU")));

		assertThat(draw()).isEqualTo(SupportProfile.EMPTY);
	}

	@Test
	void listsAreCodesWithSpacesAndWhatNobodyKnowsIsLeftOut() {
		this.answers.put(Subject.JOURNEY, new Answer.Codes(List.of("ICU", "WHEELCHAIR")));
		this.answers.put(Subject.TREATMENTS, new Answer.Codes(List.of("UNKNOWN")));
		this.answers.put(Subject.STAGE, new Answer.Codes(List.of("RECOVERING")));
		this.answers.put(Subject.LANGUAGES, new Answer.Codes(List.of("en", "bfi")));
		this.answers.put(Subject.CHANNELS, new Answer.Codes(List.of("VIDEO", "AAC")));
		this.answers.put(Subject.ABOUT, new Answer.About(null, "they/them"));

		assertThat(draw()).isEqualTo(new SupportProfile(false, "", "", "HAS", "CIDP", "", "ICU WHEELCHAIR", "",
				"RECOVERING", "WALES", "en bfi", "VIDEO AAC", "", "", ""));
	}

	@Test
	void aFormIsToldOnlyOfTheConditionTheyHaveToday() {
		var gbs = new Diagnosis(new UUID(1, 1), Condition.GBS, Variant.GBS_CLASSIC, new When(2019, null, null), 1);
		var cidp = new Diagnosis(new UUID(1, 2), Condition.CIDP, Variant.CIDP_MULTIFOCAL, new When(2021, null, null),
				1);

		this.answers.put(Subject.HISTORY, new Answer.History(List.of(gbs)));
		assertThat(draw().variant()).isEmpty();
		this.answers.put(Subject.HISTORY, new Answer.History(List.of(gbs, cidp)));
		assertThat(draw().variant()).isEqualTo("CIDP_MULTIFOCAL");
	}

	@Test
	void timesOfRestAreHoursAsTheCharityCountsThem() {
		this.answers.put(Subject.TIMES, new Answer.Codes(List.of("MON_MORNING", "SUN_EVENING")));

		assertThat(draw().unavailable()).isEqualTo("MON-0600-1200 SUN-1700-2200");
	}

	@Test
	void theDayOfTheNextTreatmentIsATreatmentDay() {
		this.answers.put(Subject.INFUSIONS, new Answer.Infusions(List.of("FRI"), 3, LocalDate.of(2026, 12, 1)));

		assertThat(draw().infusionDays()).isEqualTo("TUE FRI");
	}

	@Test
	void ofAPostcodeOnlyItsMarkIsTold() {
		assertThat(draw().home()).isEmpty();
		this.answers.put(Subject.POSTCODE, new Answer.Postcode("CF10 1AA"));

		assertThat(draw().home()).isEqualTo("the mark of CF10 1AA");
	}

	private SupportProfile draw() {
		return new SupportProfileDrawing(SETTINGS, QUESTIONS, this.answers, TODAY, "the mark of "::concat).draw();
	}

}
