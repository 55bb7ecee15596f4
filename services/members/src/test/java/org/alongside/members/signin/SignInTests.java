package org.alongside.members.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.platform.data.Ids;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

import static org.assertj.core.api.Assertions.assertThat;

class SignInTests {

	private static final MemberId ADA = new MemberId(new UUID(1, 2));

	private static final MemberId OLIVE = new MemberId(new UUID(3, 4));

	private final List<SignedInHere> told = new ArrayList<>();

	private final SteppingClock clock = SteppingClock.at("2026-11-22T12:00:00Z");

	private final SignIn signIn = new SignIn((event) -> this.told.add((SignedInHere) event), new Ids(), this.clock);

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/identity/oauth2/authorize");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@AfterEach
	void leave() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void whoWasOnTheirWayIsBroughtThere() {
		assertThat(goingTo("client_id=edge&state=x%2Fy")).hasValueSatisfying(
				(way) -> assertThat(way).startsWith("/identity/oauth2/authorize?client_id=edge&state=x%2Fy"));
	}

	@Test
	void aWayThatCannotBeReadIsForgotten() {
		assertThat(goingTo("state=%zz")).isEmpty();
	}

	@Test
	void anInvitationIsForOnePersonAndOneSigningIn() {
		this.signIn.as(OLIVE, Factor.MAIL, this.request, this.response);
		this.signIn.invited(OLIVE, this.request);

		assertThat(this.signIn.wasInvited(OLIVE, this.request)).isTrue();
		assertThat(this.signIn.wasInvited(ADA, this.request)).isFalse();
		this.signIn.as(OLIVE, Factor.PASSKEY, this.request, this.response);
		assertThat(this.signIn.wasInvited(OLIVE, this.request)).isFalse();
	}

	@Test
	void whatWasOfferedToOnePersonIsNotOfferedToTheNext() {
		var session = this.request.getSession();
		session.setAttribute("passkey-offered", "to Olive");
		session.setAttribute("passkey-asked", "of Olive");

		this.signIn.as(ADA, Factor.MAIL, this.request, this.response);

		assertThat(this.request.getSession().getAttribute("passkey-offered")).isNull();
		assertThat(this.request.getSession().getAttribute("passkey-asked")).isNull();
	}

	@Test
	void whoShowsAgainThatItIsThemStaysSignedInAsTheyWere() {
		this.signIn.as(ADA, Factor.MAIL, this.request, this.response);
		this.signIn.as(ADA, Factor.PASSKEY, this.request, this.response);

		assertThat(this.told).extracting(SignedInHere::id)
			.containsExactly(this.told.getFirst().id(), this.told.getFirst().id());
		assertThat(this.told.getLast().before()).isNull();
	}

	@Test
	void whoSignsInInSomebodyElsesBrowserEndsTheirs() {
		this.signIn.as(OLIVE, Factor.MAIL, this.request, this.response);
		this.signIn.as(ADA, Factor.MAIL, this.request, this.response);

		assertThat(this.told.getLast().id()).isNotEqualTo(this.told.getFirst().id());
		assertThat(this.told.getLast().before()).isEqualTo(this.told.getFirst().id());
	}

	private Optional<String> goingTo(String query) {
		this.request.setQueryString(query);
		new HttpSessionRequestCache().saveRequest(this.request, this.response);
		return this.signIn.whereTo(this.request, this.response);
	}

}
