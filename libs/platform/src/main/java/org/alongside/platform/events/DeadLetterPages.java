package org.alongside.platform.events;

import java.util.List;
import java.util.UUID;

import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows administrators what could not be handled, and lets them have it tried again.
 */
@Controller
@RequestMapping("/${spring.application.name}/staff/dead-letters")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class DeadLetterPages {

	private final DeadLetters letters;

	private final String address;

	DeadLetterPages(DeadLetters letters, String service) {
		this.letters = letters;
		this.address = "/" + service + "/staff/dead-letters";
	}

	@GetMapping
	String list(@RequestParam @Nullable UUID before, Model page) {
		List<DeadLetter> found = this.letters.page(before);
		boolean more = found.size() > DeadLetters.PAGE;
		List<DeadLetter> shown = more ? found.subList(0, DeadLetters.PAGE) : found;
		page.addAttribute("letters", shown);
		page.addAttribute("address", this.address);
		page.addAttribute("older", more ? this.address + "?before=" + shown.getLast().id() : null);
		return "platform/dead-letters";
	}

	@PostMapping("/{id}/replay")
	String replay(@PathVariable UUID id, SignedIn person, RedirectAttributes next) {
		this.letters.replay(id, person);
		next.addFlashAttribute("notice", new Notice("platform.dead-letters.replayed"));
		return "redirect:" + this.address;
	}

}
