package org.alongside.peersupport.volunteering;

import java.util.List;
import java.util.Objects;

import org.alongside.peersupport.volunteers.RefereeAnswer;
import org.alongside.peersupport.volunteers.ReferenceService;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where somebody who knows a volunteer answers, by the link in their mail. Looking does
 * not use the link up; only an answer does.
 */
@Controller
@RequestMapping("/peer-support/references/{token}")
@PreAuthorize("permitAll()")
class ReferencePages {

	private final ReferenceService references;

	ReferencePages(ReferenceService references) {
		this.references = references;
	}

	@GetMapping
	String ask(@PathVariable String token, Model page) {
		return this.references.addressee(token).map((name) -> {
			page.addAttribute("form", new ReferenceForm(null, null, null));
			return page(name, token, page);
		}).orElse("peer-support/volunteering/reference-used");
	}

	@PostMapping
	String answer(@PathVariable String token, @ModelAttribute("form") ReferenceForm form, BindingResult errors,
			Model page) {
		String name = this.references.addressee(token).orElse(null);
		if (name == null) {
			return "peer-support/volunteering/reference-used";
		}
		form.check(errors);
		if (errors.hasErrors()) {
			return page(name, token, page);
		}
		this.references.answer(token, form.answer());
		return "peer-support/volunteering/reference-thanks";
	}

	private static String page(String name, String token, Model page) {
		page.addAttribute("name", name)
			.addAttribute("token", token)
			.addAttribute("known", ReferenceForm.KNOWN)
			.addAttribute("trust", ReferenceForm.TRUST);
		return "peer-support/volunteering/reference";
	}

	/**
	 * What somebody says of a volunteer, as typed.
	 */
	record ReferenceForm(@Nullable String known, @Nullable String trust, @Nullable String words) {

		static final List<String> KNOWN = List.of("SHORT", "YEARS", "LONG");

		static final List<String> TRUST = List.of("YES", "WITH_CARE", "NO");

		private static final int LONGEST = 2000;

		void check(Errors errors) {
			if (!KNOWN.contains(Objects.requireNonNullElse(this.known, ""))) {
				errors.rejectValue("known", "peer-support.reference.known.missing");
			}
			if (!TRUST.contains(Objects.requireNonNullElse(this.trust, ""))) {
				errors.rejectValue("trust", "peer-support.reference.trust.missing");
			}
			if (this.words != null && this.words.length() > LONGEST) {
				errors.rejectValue("words", "peer-support.too-long", new Object[] { LONGEST }, null);
			}
		}

		RefereeAnswer answer() {
			return new RefereeAnswer(Objects.requireNonNull(this.known), Objects.requireNonNull(this.trust),
					Objects.requireNonNullElse(this.words, "").strip());
		}

	}

}
