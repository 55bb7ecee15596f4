package org.alongside.grants.runs;

import org.alongside.grants.payments.ReturnReason;
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

	@GetMapping("/return")
	String comeBack(@PathVariable RunId id, @PathVariable LineId line, Model page) {
		page.addAttribute("form", new ReturnForm(null));
		return page(id, line, page, "return");
	}

	@PostMapping("/return")
	String comeBack(@PathVariable RunId id, @PathVariable LineId line, SignedIn person,
			@ModelAttribute("form") ReturnForm form, BindingResult errors, Model page, RedirectAttributes next) {
		form.check(errors);
		if (errors.hasErrors()) {
			return page(id, line, page, "return");
		}
		this.releasing.comeBack(id, line, form.chosen(), person);
		next.addFlashAttribute("notice", new Notice("grants.run.returned"));
		return RUN;
	}

	private String page(RunId id, LineId line, Model page, String name) {
		page.addAttribute("run", this.book.view(id))
			.addAttribute("line", this.book.line(id, line).view(false))
			.addAttribute("reasons", ReturnReason.ofTheBank());
		return "grants/runs/" + name;
	}

}
