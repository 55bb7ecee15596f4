package org.alongside.members;

import org.alongside.testing.security.MappingWalk;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@WithMembers
class MembersDoorsTests {

	@Autowired
	private ApplicationContext members;

	@Test
	void everyDoorAsksWhoIsThereButThoseOfHelpJoiningSigningInAndTakingOver() {
		var walk = MappingWalk.through(this.members);

		assertThat(walk.wrongs()).isEmpty();
		assertThat(walk.openToAll()).containsExactly("GET /contact", "GET /contact/received", "GET /help",
				"GET /help/conditions/{condition}", "GET /help/crisis", "GET /identity/hand-over/{link}",
				"GET /identity/link/{link}", "GET /identity/sent", "GET /identity/sign-in", "GET /join",
				"GET /join/sent", "POST /contact", "POST /identity/hand-over/{link}", "POST /identity/link/{link}",
				"POST /identity/link/{link}/code", "POST /identity/passkey", "POST /identity/passkey/challenge",
				"POST /identity/sent", "POST /identity/sign-in", "POST /join", "POST /join/sent");
	}

}
