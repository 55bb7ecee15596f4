package org.alongside.members.passkeys;

import java.time.Clock;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.members.signin.Factor;
import org.alongside.members.signin.SignIn;
import org.alongside.members.staff.Staff;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who may make a passkey: members whenever they are signed in; who works for the charity
 * only from an invitation, or with a passkey they have. And whoever changes passkeys
 * showed a short while ago that it is them.
 */
@Component
class MakingPasskeys {

	private final SignIn signIn;

	private final Staff staff;

	private final Clock clock;

	private final Duration freshFor;

	MakingPasskeys(SignIn signIn, Staff staff, Clock clock,
			@Value("${alongside.security.fresh-passkey:15m}") Duration freshFor) {
		this.signIn = signIn;
		this.staff = staff;
		this.clock = clock;
		this.freshFor = freshFor;
	}

	/** Whether the person showed a short while ago that it is them. */
	boolean isFresh() {
		var shown = Factor.authenticatedAt(this.signIn.authentication().orElseThrow().getAuthorities());
		return shown.isAfter(this.clock.instant().minus(this.freshFor));
	}

	/** Passkeys are changed only by who showed a short while ago that it is them. */
	void requireFresh() {
		if (!isFresh()) {
			throw new ShowItIsYou();
		}
	}

	/** Whether a mail is no way for them to show that it is them. */
	boolean worksHere() {
		return this.signIn.person().filter((person) -> !this.staff.rolesOf(person).isEmpty()).isPresent();
	}

	boolean isAllowed(HttpServletRequest request) {
		var signedIn = this.signIn.authentication().orElseThrow();
		var person = this.signIn.person().orElseThrow();
		return this.signIn.wasInvited(person, request) || Factor.methods(signedIn.getAuthorities()).contains("webauthn")
				|| this.staff.rolesOf(person).isEmpty();
	}

	void require(HttpServletRequest request) {
		if (!isAllowed(request)) {
			throw new InvitationNeeded();
		}
		requireFresh();
	}

}
