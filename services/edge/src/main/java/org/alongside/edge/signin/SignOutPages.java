package org.alongside.edge.signin;

import java.security.Principal;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Asks whether to sign out, or says that it is done.
 */
@Controller
@PreAuthorize("permitAll()")
class SignOutPages {

	@GetMapping("/sign-out")
	String signOut(@Nullable Principal somebody) {
		return (somebody != null) ? "edge/sign-out" : "edge/signed-out";
	}

}
