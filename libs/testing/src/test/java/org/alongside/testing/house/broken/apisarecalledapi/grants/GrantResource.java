package org.alongside.testing.house.broken.apisarecalledapi.grants;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers programs. */
@RestController
class GrantResource {

	@GetMapping("/broken")
	@PreAuthorize("permitAll()")
	String answer() {
		return "broken";
	}

}
