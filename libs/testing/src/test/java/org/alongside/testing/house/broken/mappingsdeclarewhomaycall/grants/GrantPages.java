package org.alongside.testing.house.broken.mappingsdeclarewhomaycall.grants;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets anyone in. */
@Controller
class GrantPages {

	@PostMapping("/broken")
	String take() {
		return "broken";
	}

}
