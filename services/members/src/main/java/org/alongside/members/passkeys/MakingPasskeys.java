package org.alongside.members.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.members.signin.Factor;
import org.alongside.members.signin.SignIn;
import org.alongside.members.staff.Staff;

import org.springframework.stereotype.Component;

/**
 * Who may make a passkey: members whenever they are signed in; who works for the charity
 * only from an invitation, or with a passkey they have.
 */
@Component
class MakingPasskeys {

	private final SignIn signIn;

	private final Staff staff;

	MakingPasskeys(SignIn signIn, Staff staff) {
		this.signIn = signIn;
		this.staff = staff;
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
	}

}
