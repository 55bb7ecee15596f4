package org.alongside.testing.house.broken.entitiesarenotshown.grants;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows everything it has. */
@RestController
@PreAuthorize("permitAll()")
class GrantApi {

	@GetMapping("/broken")
	List<Grant> all() {
		return List.of();
	}

}
