package org.alongside.members.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.alongside.members.WithMembers;
import org.alongside.members.onetime.Asker;
import org.alongside.members.onetime.OneTimeKeyService;
import org.alongside.members.staff.Staff;
import org.alongside.members.staff.StaffRole;
import org.alongside.platform.security.SignedIn;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WithMembers
class ForgettingTests {

	private static final SignedIn ADMINISTRATOR = new SignedIn(new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_00ABL),
			"Ada", Set.of("ADMINISTRATOR"), Instant.EPOCH, Set.of());

	@Autowired
	private People people;

	@Autowired
	private Staff staff;

	@Autowired
	private OneTimeKeyService keys;

	@Autowired
	private SteppingClock clock;

	@Test
	void whoNeverConfirmedIsForgottenAfterThirtyDays() {
		var email = email("never@example.org");
		this.people.ask(email, "Never");

		this.clock.step(Duration.ofDays(29));
		this.people.forgetWhoNeverConfirmed();
		assertThat(this.people.find(email)).isPresent();
		this.clock.step(Duration.ofDays(2));
		this.people.forgetWhoNeverConfirmed();

		assertThat(this.people.find(email)).isEmpty();
	}

	@Test
	void whoIsInvitedAgainHasAsLongAsAtFirst() {
		var email = email("late@example.org");
		this.staff.invite(email, "Late", Set.of(StaffRole.FINANCE), ADMINISTRATOR);
		var late = this.people.find(email).orElseThrow();

		this.clock.step(Duration.ofDays(25));
		this.staff.inviteAgain(late.id(), ADMINISTRATOR);
		this.clock.step(Duration.ofDays(6));
		this.people.forgetWhoNeverConfirmed();

		assertThat(this.people.find(email))
			.hasValueSatisfying((person) -> assertThat(person.id()).isEqualTo(late.id()));
		assertThat(this.keys.isAwaitedElsewhere(late.id(), new Asker("a browser", "192.0.2.1"))).isTrue();
	}

	private static EmailAddress email(String typed) {
		return EmailAddress.parse(typed).orElseThrow();
	}

}
