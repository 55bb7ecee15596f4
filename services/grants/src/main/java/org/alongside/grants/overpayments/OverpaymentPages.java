package org.alongside.grants.overpayments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import org.alongside.grants.debts.CloseReason;
import org.alongside.grants.debts.DebtBook;
import org.alongside.grants.debts.DebtId;
import org.alongside.grants.debts.DebtStep;
import org.alongside.grants.debts.DebtView;
import org.alongside.platform.audit.Audit;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was paid too much: what is open, one of them, and a page for each step. */
@Controller
@RequestMapping("/grants/staff/overpayments")
@PreAuthorize("hasAnyRole('GRANTS_OFFICER', 'GRANTS_APPROVER', 'FINANCE', 'MANAGER')")
class OverpaymentPages {

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private static final List<DebtStep> OURS = List.of(DebtStep.CONFIRM, DebtStep.DROP, DebtStep.ANSWER,
			DebtStep.RECEIVE, DebtStep.WRITE_OFF);

	private final DebtBook book;

	private final OverpaymentDesk desk;

	private final Hands hands;

	private final Audit audit;

	private final Clock clock;

	OverpaymentPages(DebtBook book, OverpaymentDesk desk, Hands hands, Audit audit, Clock clock) {
		this.book = book;
		this.desk = desk;
		this.hands = hands;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String currency,
			@RequestParam(required = false) @Nullable DebtId after, Model page) {
		String code = "EUR".equals(currency) ? "EUR" : "GBP";
		page.addAttribute("currency", code)
			.addAttribute("currencies", List.of("GBP", "EUR"))
			.addAttribute("debts", this.book.open(Currency.getInstance(code), after));
		return "grants/overpayments/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable DebtId id, SignedIn person, Model page) {
		DebtView debt = this.book.read(id);
		this.desk.noteRead(id, person);
		page.addAttribute("debt", debt)
			.addAttribute("died", this.book.hasDied(debt.memberId()))
			.addAttribute("parts", this.book.partsOf(debt))
			.addAttribute("steps", stepsOf(debt, person))
			.addAttribute("readers", this.audit.of("overpayment", id.value()));
		return "grants/overpayments/one";
	}

	@GetMapping("/{id}/{slug}")
	String step(@PathVariable DebtId id, @PathVariable String slug, SignedIn person, Model page) {
		DebtStep step = step(slug);
		this.desk.requireRole(step, person);
		DebtView debt = this.book.read(id);
		if (!step.isOpen(debt.status(), person.roles())) {
			return "redirect:/grants/staff/overpayments/{id}";
		}
		page.addAttribute("form", StepForm.at(debt.version()));
		return stepPage(step, debt, page);
	}

	@PostMapping("/{id}/{slug}")
	String step(@PathVariable DebtId id, @PathVariable String slug, SignedIn person,
			@ModelAttribute("form") StepForm form, BindingResult errors, Model page, RedirectAttributes next) {
		DebtStep step = step(slug);
		this.desk.requireRole(step, person);
		DebtView debt = this.book.read(id);
		form.check(errors, step, debt.sums().amount().currency(), LocalDate.ofInstant(this.clock.instant(), HOME));
		if (errors.hasErrors() || refused(() -> {
			if (form.hasConflict()) {
				this.hands.declareInterest(debt.application(), person);
			}
			this.desk.take(step, debt, form, person);
		}, errors)) {
			return stepPage(step, debt, page);
		}
		next.addFlashAttribute("notice", new Notice("grants.overpayment.done." + step.slug()));
		return "redirect:/grants/staff/overpayments/{id}";
	}

	private static DebtStep step(String slug) {
		DebtStep step = DebtStep.of(slug);
		if (step == null || !OURS.contains(step)) {
			throw new RecordNotFound("step", slug);
		}
		return step;
	}

	private static List<String> stepsOf(DebtView debt, SignedIn person) {
		return OURS.stream().filter((step) -> step.isOpen(debt.status(), person.roles())).map(DebtStep::slug).toList();
	}

	private String stepPage(DebtStep step, DebtView debt, Model page) {
		List<CloseReason> reasons = (step == DebtStep.DROP) ? CloseReason.forDropping() : CloseReason.forWritingOff();
		page.addAttribute("debt", debt)
			.addAttribute("step", step.slug())
			.addAttribute("died", this.book.hasDied(debt.memberId()))
			.addAttribute("reasons", reasons);
		return "grants/overpayments/step";
	}

	/** Says on the page itself why a step is refused; what was typed stays. */
	static boolean refused(Runnable step, BindingResult errors) {
		try {
			step.run();
			return false;
		}
		catch (Refusal refusal) {
			errors.reject(refusal.code(), refusal.arguments(), null);
			return true;
		}
	}

}
