package org.alongside.grants.trying;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.alongside.grants.eligibility.CheckResult;
import org.alongside.grants.eligibility.CheckResult.Verdict;
import org.alongside.grants.eligibility.EligibilityRules;
import org.alongside.grants.eligibility.Figures;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Anybody tries the rules, without signing in and before they type anything that could be
 * lost. The answers come by post and are shown at once: an illness has no place in an
 * address, and nothing is kept to come back to.
 */
@Controller
@RequestMapping("/grants/try")
@PreAuthorize("permitAll()")
class TryPages {

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	/** What can be said before an application is written. */
	private static final Set<String> TRIED = Set.of("RELATIONSHIP", "RESIDENCE", "CONDITION", "VISITING", "WINDOW");

	private final EligibilityRules rules;

	private final Figures figures;

	private final Clock clock;

	TryPages(EligibilityRules rules, Figures figures, Clock clock) {
		this.rules = rules;
		this.figures = figures;
		this.clock = clock;
	}

	@GetMapping
	String show(Model page) {
		page.addAttribute("form", TryForm.EMPTY);
		return questions(page);
	}

	@PostMapping
	String answer(@ModelAttribute("form") TryForm form, BindingResult errors, Model page) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), HOME);
		form.check(errors, today);
		if (errors.hasErrors()) {
			return questions(page);
		}
		List<CheckResult> results = this.rules.judge(EligibilityRules.CURRENT, form.inputs(today, this.figures))
			.stream()
			.filter((result) -> TRIED.contains(result.code()))
			.toList();
		page.addAttribute("results", results)
			.addAttribute("answer", answer(results))
			.addAttribute("signpost", form.isForPatient() ? form.nation() : null);
		return "grants/trying/answer";
	}

	/** The worst that a rule says; none of them declines. */
	private static Verdict answer(List<CheckResult> results) {
		List<Verdict> verdicts = results.stream().map(CheckResult::verdict).toList();
		return verdicts.contains(Verdict.FAIL) ? Verdict.FAIL
				: verdicts.contains(Verdict.ASK_A_PERSON) ? Verdict.ASK_A_PERSON : Verdict.PASS;
	}

	private static String questions(Model page) {
		page.addAttribute("who", TryForm.WHO)
			.addAttribute("nations", TryForm.NATIONS)
			.addAttribute("illnesses", TryForm.ILLNESSES);
		return "grants/trying/questions";
	}

}
