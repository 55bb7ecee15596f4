package org.alongside.grants.overpayments;

import java.util.Currency;
import java.util.List;
import java.util.Objects;

import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.GrantApplicationService;
import org.alongside.grants.bank.Account;
import org.alongside.grants.debts.DebtBook;
import org.alongside.grants.debts.DebtId;
import org.alongside.grants.debts.DebtQuestion;
import org.alongside.grants.debts.DebtStatus;
import org.alongside.grants.debts.DebtView;
import org.alongside.grants.debts.RecoveryView;
import org.alongside.grants.runs.OurAccounts;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.data.Refusal;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A family reads what it was paid too much, how it may be put right, and may answer. */
@Controller
@RequestMapping("/grants/applications/{id}/overpaid")
@PreAuthorize("isAuthenticated()")
class OverpaidPages {

	private final GrantApplicationService applications;

	private final DebtBook book;

	private final OverpaymentDesk desk;

	private final OurAccounts accounts;

	OverpaidPages(GrantApplicationService applications, DebtBook book, OverpaymentDesk desk, OurAccounts accounts) {
		this.applications = applications;
		this.book = book;
		this.desk = desk;
		this.accounts = accounts;
	}

	@GetMapping
	String show(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		ApplicationView application = this.applications.owned(id, person.id());
		List<Told> told = this.book.toldOf(id).stream().map(this::told).toList();
		if (told.isEmpty()) {
			return "redirect:/grants/applications/{id}/status";
		}
		page.addAttribute("grant", application)
			.addAttribute("told", told)
			.addAttribute("percent", this.book.suggestedPercent());
		return "grants/overpayments/family";
	}

	@GetMapping("/{debt}/answer")
	String ask(@PathVariable GrantApplicationId id, @PathVariable DebtId debt, SignedIn person, Model page) {
		DebtView found = owned(id, debt, person);
		if (found.status() != DebtStatus.CONFIRMED) {
			return "redirect:/grants/applications/{id}/overpaid";
		}
		page.addAttribute("form", new QuestionForm(null, null));
		return askPage(id, found, page);
	}

	@PostMapping("/{debt}/answer")
	String ask(@PathVariable GrantApplicationId id, @PathVariable DebtId debt, SignedIn person,
			@ModelAttribute("form") QuestionForm form, BindingResult errors, Model page, RedirectAttributes next) {
		DebtView found = owned(id, debt, person);
		form.check(errors);
		if (errors.hasErrors()) {
			return askPage(id, found, page);
		}
		if (found.status().isOwed()) { // what ended meanwhile is on the page they come to
			this.desk.ask(debt, Objects.requireNonNull(form.chosen()), form.text(), person);
			next.addFlashAttribute("notice", new Notice("grants.overpaid.asked"));
		}
		return "redirect:/grants/applications/{id}/overpaid";
	}

	private DebtView owned(GrantApplicationId id, DebtId debt, SignedIn person) {
		this.applications.owned(id, person.id());
		return this.book.toldOf(id)
			.stream()
			.filter((found) -> found.id().equals(debt))
			.findFirst()
			.orElseThrow(() -> new RecordNotFound("debt", debt));
	}

	private Told told(DebtView debt) {
		return new Told(debt, this.book.partsOf(debt).stream().filter((part) -> part.status().equals("TAKEN")).toList(),
				account(debt.sums().amount().currency()));
	}

	/** Where it may be paid to; nothing while the charity has not said. */
	private @Nullable Account account(Currency currency) {
		try {
			return this.accounts.in(currency);
		}
		catch (Refusal nowhere) {
			return null;
		}
	}

	private String askPage(GrantApplicationId id, DebtView debt, Model page) {
		page.addAttribute("id", id).addAttribute("debt", debt).addAttribute("questions", DebtQuestion.values());
		return "grants/overpayments/ask";
	}

	/**
	 * What a family was told.
	 *
	 * @param parts what came back
	 * @param account where it may be paid to; null while nobody knows
	 */
	record Told(DebtView debt, List<RecoveryView> parts, @Nullable Account account) {
	}

}
