package org.alongside.grants.decisions;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alongside.grants.amounts.TypedAmount;
import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.AwardKind;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.GrantApplicationStatus;
import org.alongside.grants.applications.ReviewService;
import org.alongside.platform.audit.Audit;
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

/**
 * One application with the checks beside the answers, and a page for each step that can
 * be taken. Whoever reads one is written down.
 */
@Controller
@RequestMapping("/grants/staff/applications/{id}")
@PreAuthorize("hasAnyRole('GRANTS_OFFICER', 'GRANTS_APPROVER')")
class DecisionPages {

	private final ReviewService reviews;

	private final DecisionService decisions;

	private final DecisionDesk desk;

	private final Surroundings surroundings;

	private final Audit audit;

	DecisionPages(ReviewService reviews, DecisionService decisions, DecisionDesk desk, Surroundings surroundings,
			Audit audit) {
		this.reviews = reviews;
		this.decisions = decisions;
		this.desk = desk;
		this.surroundings = surroundings;
		this.audit = audit;
	}

	@GetMapping
	String show(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		ApplicationView application = read(id, person);
		if (application.patient() == null) {
			this.desk.layWhatIsKept(application, page);
			return "grants/decisions/left";
		}
		this.desk.lay(application, page);
		this.surroundings.lay(application, person, page);
		page.addAttribute("mayApprove", person.has("GRANTS_APPROVER"));
		return "grants/decisions/application";
	}

	@GetMapping("/recommend")
	String recommend(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		ApplicationView application = read(id, person);
		if (application.travel() == null) {
			return "redirect:/grants/staff/applications/{id}";
		}
		Money asked = Objects.requireNonNull(application.requested());
		page.addAttribute("form", DecisionForm.at(application.version(), TypedAmount.typed(asked.minor())));
		return recommendPage(application, page);
	}

	@PostMapping("/recommend")
	String recommend(@PathVariable GrantApplicationId id, SignedIn person, @ModelAttribute("form") DecisionForm form,
			BindingResult errors, @RequestParam(required = false) @Nullable String again, Model page,
			RedirectAttributes next) {
		ApplicationView application = this.reviews.read(id);
		if (application.travel() == null) {
			return "redirect:/grants/staff/applications/{id}";
		}
		Costs costs = this.decisions.costs(application);
		if (costs.isSeveral()) {
			costs.check(errors, form);
			if (!errors.hasErrors() && costs.asksAny(form)) {
				return "redirect:/grants/staff/applications/{id}/ask?about=TRAVEL";
			}
			if (!errors.hasErrors()) {
				page.addAttribute("sum", costs.sum(form));
			}
			if (again != null) {
				return recommendPage(application, page);
			}
		}
		form.check(errors, !costs.isSeveral(), true, false, currency(application), DecisionReason.FOR_GIVING);
		Runnable step = () -> this.decisions.recommend(id, person, costs.lines(form), form);
		if (errors.hasErrors() || refused(step, errors)) {
			return recommendPage(application, page);
		}
		next.addFlashAttribute("notice", new Notice("grants.staff.recommended"));
		return "redirect:/grants/staff/applications/{id}";
	}

	@GetMapping("/approve")
	@PreAuthorize("hasRole('GRANTS_APPROVER')")
	String approve(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		ApplicationView application = read(id, person);
		if (application.status() != GrantApplicationStatus.RECOMMENDED) {
			return "redirect:/grants/staff/applications/{id}";
		}
		page.addAttribute("form", DecisionForm.at(application.version(), null));
		return approvePage(application, page);
	}

	@PostMapping("/approve")
	@PreAuthorize("hasRole('GRANTS_APPROVER')")
	String approve(@PathVariable GrantApplicationId id, SignedIn person, @ModelAttribute("form") DecisionForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		ApplicationView application = this.reviews.read(id);
		form.check(errors, false, false, true, currency(application), DecisionReason.FOR_GIVING);
		boolean[] approved = new boolean[1];
		if (errors.hasErrors() || refused(() -> approved[0] = this.decisions.approve(id, person, form), errors)) {
			return approvePage(application, page);
		}
		next.addFlashAttribute("notice",
				new Notice(approved[0] ? "grants.staff.approved" : "grants.staff.first-approval"));
		return "redirect:/grants/staff/applications/{id}";
	}

	@GetMapping("/decline")
	String decline(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		ApplicationView application = read(id, person);
		page.addAttribute("form", DecisionForm.at(application.version(), null));
		return declinePage(application, page);
	}

	@PostMapping("/decline")
	String decline(@PathVariable GrantApplicationId id, SignedIn person, @ModelAttribute("form") DecisionForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		ApplicationView application = this.reviews.read(id);
		form.check(errors, false, false, false, currency(application), DecisionReason.FOR_DECLINING);
		if (errors.hasErrors() || refused(() -> this.decisions.decline(id, person, form), errors)) {
			return declinePage(application, page);
		}
		next.addFlashAttribute("notice", new Notice("grants.staff.declined"));
		return "redirect:/grants/staff/applications/{id}";
	}

	@GetMapping("/give-back")
	@PreAuthorize("hasRole('GRANTS_APPROVER')")
	String giveBack(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		ApplicationView application = read(id, person);
		page.addAttribute("form", DecisionForm.at(application.version(), null));
		return giveBackPage(application, page);
	}

	@PostMapping("/give-back")
	@PreAuthorize("hasRole('GRANTS_APPROVER')")
	String giveBack(@PathVariable GrantApplicationId id, SignedIn person, @ModelAttribute("form") DecisionForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		ApplicationView application = this.reviews.read(id);
		form.check(errors, false, false, false, currency(application), List.of());
		if (errors.hasErrors() || refused(() -> this.decisions.giveBack(id, person, form), errors)) {
			return giveBackPage(application, page);
		}
		next.addFlashAttribute("notice", new Notice("grants.staff.given-back"));
		return "redirect:/grants/staff/applications/{id}";
	}

	private ApplicationView read(GrantApplicationId id, SignedIn person) {
		ApplicationView application = this.reviews.read(id);
		this.audit.record(person, "application.read", "application", id.value(), Map.of());
		return application;
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

	private String recommendPage(ApplicationView application, Model page) {
		page.addAttribute("reasons", DecisionReason.FOR_GIVING)
			.addAttribute("awards", AwardKind.values())
			.addAttribute("costs", this.decisions.costs(application))
			.addAttribute("answers", LineAnswer.values())
			.addAttribute("lineReasons", LineReason.values());
		return this.desk.page(application, page, "recommend");
	}

	private String approvePage(ApplicationView application, Model page) {
		Money amount = this.decisions.recommended(application.id());
		page.addAttribute("reasons", DecisionReason.FOR_GIVING)
			.addAttribute("amount", amount)
			.addAttribute("lines", this.decisions.recommendedLines(application.id(), application.memberId()))
			.addAttribute("award", this.decisions.recommendedAs(application.id()))
			.addAttribute("funds", this.desk.funds(currency(application)));
		return this.desk.page(application, page, "approve");
	}

	private String declinePage(ApplicationView application, Model page) {
		page.addAttribute("reasons", DecisionReason.FOR_DECLINING);
		return this.desk.page(application, page, "decline");
	}

	private String giveBackPage(ApplicationView application, Model page) {
		return this.desk.page(application, page, "give-back");
	}

	private static Currency currency(ApplicationView application) {
		return Objects.requireNonNull(application.requested()).currency();
	}

}
