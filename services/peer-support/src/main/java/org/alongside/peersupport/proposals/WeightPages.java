package org.alongside.peersupport.proposals;

import java.util.List;

import org.alongside.peersupport.pairing.Weights;
import org.alongside.peersupport.weighing.WeighingService;
import org.alongside.peersupport.weighing.Weighting;
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

/** What counts in the matching, and how two people change it. */
@Controller
@RequestMapping("/peer-support/staff/weights")
@PreAuthorize("hasAnyRole('PEER_COORDINATOR', 'MANAGER')")
class WeightPages {

	private static final String HERE = "redirect:/peer-support/staff/weights";

	private static final List<String> CRITERIA = List.of(Weights.criteria());

	private final WeighingService weighing;

	private final BackTest backTest;

	WeightPages(WeighingService weighing, BackTest backTest) {
		this.weighing = weighing;
		this.backTest = backTest;
	}

	@GetMapping
	String show(SignedIn person, Model page) {
		page.addAttribute("form", WeightsForm.of(this.weighing.current()));
		return page(person, page);
	}

	@PostMapping
	String propose(SignedIn person, @ModelAttribute("form") WeightsForm form, BindingResult errors, Model page,
			RedirectAttributes next) {
		form.check(this.weighing.current(), errors);
		if (!errors.hasErrors()) {
			try {
				this.weighing.propose(form.points(), form.why(), person);
				return done("proposed", next);
			}
			catch (Refusal refusal) {
				errors.reject(refusal.code(), refusal.arguments(), null);
			}
		}
		return page(person, page);
	}

	@PostMapping("/agree")
	String agree(SignedIn person, WeightsChoice choice, RedirectAttributes next) {
		this.weighing.agree(choice.number(), person);
		return done("agreed", next);
	}

	@PostMapping("/drop")
	String drop(SignedIn person, WeightsChoice choice, RedirectAttributes next) {
		this.weighing.drop(choice.number(), person);
		return done("dropped", next);
	}

	private static String done(String what, RedirectAttributes next) {
		next.addFlashAttribute("notice", new Notice("peer-support.weights." + what));
		return HERE;
	}

	private String page(SignedIn person, Model page) {
		Weights now = this.weighing.current();
		page.addAttribute("criteria", CRITERIA)
			.addAttribute("weights", now)
			.addAttribute("decided", this.weighing.decided());
		this.weighing.proposed().ifPresent((proposed) -> compare(person, now, proposed, page));
		return "peer-support/proposals/weights";
	}

	private void compare(SignedIn person, Weights now, Weighting proposed, Model page) {
		page.addAttribute("proposed", proposed)
			.addAttribute("own", proposed.proposedBy().equals(person.id()))
			.addAttribute("rows", this.backTest.compare(now, proposed.weights()));
	}

}
