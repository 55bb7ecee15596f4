package org.alongside.members.leaving;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff see that every service has forgotten who left, or which has not. */
@Controller
@PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
class ErasurePages {

	private static final int PAGE = 25;

	private final Erasures erasures;

	private final LastWords words;

	private final Clock clock;

	ErasurePages(Erasures erasures, LastWords words, Clock clock) {
		this.erasures = erasures;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/members/staff/erasures")
	String list(@RequestParam(required = false) @Nullable UUID before, Model page) {
		Instant now = this.clock.instant();
		var found = this.erasures.page(before, PAGE + 1)
			.stream()
			.map((erasure) -> this.words.view(erasure, now))
			.toList();
		boolean more = found.size() > PAGE;
		List<ErasureView> shown = more ? found.subList(0, PAGE) : found;
		page.addAttribute("erasures", shown);
		page.addAttribute("late", this.erasures.late());
		page.addAttribute("next", more ? shown.getLast().id() : null);
		return "members/leaving/erasures";
	}

}
