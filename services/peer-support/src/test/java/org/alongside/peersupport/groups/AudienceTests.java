package org.alongside.peersupport.groups;

import java.util.List;

import org.alongside.peersupport.people.KnownPerson;
import org.alongside.peersupport.traits.Traits;
import org.junit.jupiter.api.Test;

import static org.alongside.peersupport.groups.GroupFixtures.known;
import static org.assertj.core.api.Assertions.assertThat;

class AudienceTests {

	private static final Audience EVERYBODY = new Audience(List.of(), List.of());

	private static final Audience CARERS = new Audience(List.of("CARER"), List.of());

	private static final Audience PATIENTS_WITH_MMN = new Audience(List.of("PATIENT"), List.of("MMN"));

	@Test
	void aGroupForEverybodyIsOpenToWhoeverWeKnowNothingOf() {
		assertThat(EVERYBODY.admits(nobodyKnown())).isTrue();
		assertThat(CARERS.admits(nobodyKnown())).isFalse();
	}

	@Test
	void whoeverIsWhoItIsForMayCome() {
		assertThat(CARERS.admits(known("CARER", "GBS", "45-54"))).isTrue();
		assertThat(CARERS.admits(known("PATIENT", "GBS", "45-54"))).isFalse();
		assertThat(PATIENTS_WITH_MMN.admits(known("PATIENT", "MMN", "45-54"))).isTrue();
		assertThat(PATIENTS_WITH_MMN.admits(known("CARER", "MMN", "45-54"))).isFalse();
		assertThat(PATIENTS_WITH_MMN.admits(known("PATIENT", "GBS", "45-54"))).isFalse();
	}

	@Test
	void oneFamilyOfConditionsAndWhoIsNotSureBelongTogetherAsInTheMatching() {
		assertThat(PATIENTS_WITH_MMN.admits(known("PATIENT", "CIDP", "45-54"))).isTrue();
		assertThat(PATIENTS_WITH_MMN.admits(known("PATIENT", "UNSURE", "45-54"))).isTrue();
		assertThat(PATIENTS_WITH_MMN.admits(known("PATIENT", "", "45-54"))).isFalse();
	}

	@Test
	void nobodyUnderEighteenMayCome() {
		assertThat(EVERYBODY.admits(known("PATIENT", "GBS", "UNDER_18"))).isFalse();
		assertThat(EVERYBODY.admits(known("PATIENT", "GBS", ""))).isTrue();
	}

	@Test
	void whoTookBackThatWeMayKnowItComesOnlyWhereNothingNeedsToBeKnown() {
		var withdrawn = new KnownPerson(known("CARER", "GBS", "45-54").traits(), List.of(), List.of(), true, false);

		assertThat(CARERS.admits(withdrawn)).isFalse();
		assertThat(EVERYBODY.admits(withdrawn)).isTrue();
	}

	private static KnownPerson nobodyKnown() {
		return new KnownPerson(Traits.UNKNOWN, List.of(), List.of(), false, false);
	}

}
