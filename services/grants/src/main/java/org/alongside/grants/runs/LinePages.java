package org.alongside.grants.runs;

import org.alongside.grants.amounts.TypedAmount;
import org.alongside.grants.payments.ReturnReason;
import org.alongside.platform.data.Money;
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

/** One payment of a run: taken out before, or come back after. */
@Controller
@RequestMapping("/grants/staff/payments/runs/{id}/lines/{line}")
@PreAuthorize("hasRole('FINANCE')")
class LinePages {

	private static final String RUN = "redirect:/grants/staff/payments/runs/{id}";

	private final RunBook book;

	private final PreparingRuns preparing;

	private final ReleasingRuns releasing;

	LinePages(RunBook book, PreparingRuns preparing, ReleasingRuns releasing) {
		this.book = book;
		this.preparing = preparing;
		this.releasing = releasing;
	}

	@GetMapping("/take-out")
	String takeOut(@PathVariable RunId id, @PathVariable LineId line, Model page) {
		return page(id, line, page, "take-out");
	}

	@PostMapping("/take-out")
	String takeOut(@PathVariable RunId id, @PathVariable LineId line, SignedIn person,
			@RequestParam(required = false) @Nullable String ask, RedirectAttributes next) {
		this.preparing.takeOut(id, line, ask != null, person);
		next.addFlashAttribute("notice", new Notice((ask != null) ? "grants.run.asked-again" : "grants.run.taken-out"));
		return RUN;
	}

	@GetMapping("/deduct")
	String deduct(@PathVariable RunId id, @PathVariable LineId line, SignedIn person, Model page) {
		Money suggestion = this.book.suggestion(this.book.line(id, line));
		page.addAttribute("form", new DeductForm(null, TypedAmount.typed(suggestion.minor())));
		return deductPage(id, line, person, page);
	}

	@PostMapping("/deduct")
	String deduct(@PathVariable RunId id, @PathVariable LineId line, SignedIn person,
			@ModelAttribute("form") DeductForm form, BindingResult errors, Model page, RedirectAttributes next) {
		Money whole = this.book.line(id, line, person).sums().whole();
		form.check(errors, whole);
		if (errors.hasErrors() || refused(() -> this.preparing.deduct(id, line, form.chosen(whole), person), errors)) {
			return deductPage(id, line, person, page);
		}
		next.addFlashAttribute("notice", new Notice("grants.run.deducted"));
		return RUN;
	}

	@GetMapping("/return")
	String comeBack(@PathVariable RunId id, @PathVariable LineId line, Model page) {
		page.addAttribute("form", new ReturnForm(null));
		return page(id, line, page, "return");
	}

	@PostMapping("/return")
	String comeBack(@PathVariable RunId id, @PathVariable LineId line, SignedIn person,
			@ModelAttribute("form") ReturnForm form, BindingResult errors, Model page, RedirectAttributes next) {
		form.check(errors);
		if (errors.hasErrors() || refused(() -> this.releasing.comeBack(id, line, form.chosen(), person), errors)) {
			return page(id, line, page, "return");
		}
		next.addFlashAttribute("notice", new Notice("grants.run.returned"));
		return RUN;
	}

	private String deductPage(RunId id, LineId line, SignedIn person, Model page) {
		page.addAttribute("run", this.book.view(id))
			.addAttribute("line", this.book.line(id, line, person))
			.addAttribute("suggestion", this.book.suggestion(this.book.line(id, line)));
		return "grants/runs/deduct";
	}

	/** Says on the page itself why a step is refused; what was typed stays. */
	private static boolean refused(Runnable step, BindingResult errors) {
		try {
			step.run();
			return false;
		}
		catch (Refusal refusal) {
			errors.reject(refusal.code(), refusal.arguments(), null);
			return true;
		}
	}

	private String page(RunId id, LineId line, Model page, String name) {
		page.addAttribute("run", this.book.view(id))
			.addAttribute("line",
					this.book.line(id, line).view(false, Money.zero(this.book.view(id).total().currency())))
			.addAttribute("reasons", ReturnReason.ofTheBank());
		return "grants/runs/" + name;
	}

}
