package org.alongside.members.find;

import java.util.Set;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a member, and shows what the reader's work allows. */
@Controller
@RequestMapping("/members/staff/find")
@PreAuthorize(Finding.ROLES)
class FindPages {

	/** Who may say that a member has died, and is led there. */
	private static final Set<String> NOTE_DEATHS = Set.of("PEER_COORDINATOR", "MANAGER", "COUNSELLING_COORDINATOR",
			"GRANTS_OFFICER");

	private final Finding finding;

	private final FindIndex index;

	private final Looks looks;

	FindPages(Finding finding, FindIndex index, Looks looks) {
		this.finding = finding;
		this.index = index;
		this.looks = looks;
	}

	@GetMapping
	String ask(Model page) {
		page.addAttribute("form", SearchForm.EMPTY);
		return "members/find/search";
	}

	@PostMapping
	String search(@ModelAttribute("form") SearchForm form, BindingResult errors, SignedIn staff, Model page) {
		if (form.isTooShort()) {
			errors.rejectValue("typed", "members.find.typed.missing");
		}
		if (!errors.hasErrors()) {
			this.index.catchUp();
			page.addAttribute("found", this.finding.search(form.text(), staff));
		}
		return "members/find/search";
	}

	@GetMapping("/{id}")
	String open(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID before, SignedIn staff,
			Model page) {
		page.addAttribute("view", this.finding.open(new MemberId(id), staff));
		page.addAttribute("seesDoubles", staff.has("MANAGER") || staff.has("ADMINISTRATOR"));
		page.addAttribute("endsSignIns", staff.has("ADMINISTRATOR"));
		page.addAttribute("notesDeaths", NOTE_DEATHS.stream().anyMatch(staff::has));
		page.addAttribute("history", this.looks.history(new MemberId(id), before));
		return "members/find/record";
	}

}
