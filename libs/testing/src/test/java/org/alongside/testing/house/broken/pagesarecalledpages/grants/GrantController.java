package org.alongside.testing.house.broken.pagesarecalledpages.grants;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Makes a page. */
@Controller
class GrantController {

	@GetMapping("/broken")
	@PreAuthorize("permitAll()")
	String page() {
		return "broken";
	}

}
