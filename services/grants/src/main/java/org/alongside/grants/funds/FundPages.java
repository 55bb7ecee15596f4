package org.alongside.grants.funds;

import java.util.List;
import java.util.Objects;

import org.alongside.platform.data.Refusal;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the funds stand, and where a new one is opened. */
@Controller
@RequestMapping("/grants/staff/funds")
class FundPages {

	private final FundService funds;

	FundPages(FundService funds) {
		this.funds = funds;
	}

	@GetMapping
	@PreAuthorize("hasAnyRole('FINANCE', 'ADMINISTRATOR', 'MANAGER', 'GRANTS_OFFICER', 'GRANTS_APPROVER')")
	String show(SignedIn person, Model page) {
		page.addAttribute("form", FundForm.EMPTY);
		return page(person, page);
	}

	@PostMapping
	@PreAuthorize("hasAnyRole('FINANCE', 'ADMINISTRATOR')")
	String open(SignedIn person, @ModelAttribute("form") FundForm form, BindingResult errors, Model page,
			RedirectAttributes next) {
		form.check(errors);
		if (errors.hasErrors()) {
			return page(person, page);
		}
		try {
			this.funds.open(form.words(), form.allocated(), Objects.requireNonNull(FundForm.day(form.opensOn())),
					Objects.requireNonNull(FundForm.day(form.closesOn())));
		}
		catch (Refusal refusal) {
			errors.reject(refusal.code(), refusal.arguments(), null);
			return page(person, page);
		}
		next.addFlashAttribute("notice", new Notice("grants.fund.opened", form.words()));
		return "redirect:/grants/staff/funds";
	}

	private String page(SignedIn person, Model page) {
		page.addAttribute("funds", this.funds.all())
			.addAttribute("currencies", List.of("GBP", "EUR"))
			.addAttribute("mayOpen", person.has("FINANCE") || person.has("ADMINISTRATOR"));
		return "grants/funds/list";
	}

}
