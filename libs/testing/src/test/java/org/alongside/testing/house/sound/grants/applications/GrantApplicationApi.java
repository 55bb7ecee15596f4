package org.alongside.testing.house.sound.grants.applications;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For programs. */
@RestController
class GrantApplicationApi {

	@GetMapping("/sound/api")
	@PreAuthorize("permitAll()")
	List<GrantApplicationView> all() {
		return List.of();
	}

}
