package org.alongside.notifications.office;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What anybody may know of our mails: how to recognise them, and what to do if none
 * comes.
 */
@Controller
@PreAuthorize("permitAll()")
class AboutMailPages {

	@GetMapping("/notifications")
	String about() {
		return "notifications/about";
	}

}
