package org.alongside.grants.confirmations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.alongside.grants.confirmations.AnsweringService.Question;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where somebody at a hospital answers, by the link in their mail. Looking does not use
 * the link up, so that a scanner of mails cannot; only an answer does.
 */
@Controller
@RequestMapping("/grants/confirmations/{token}")
@PreAuthorize("permitAll()")
class ConfirmationPages {

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private static final String CLOSED = "grants/confirmations/closed";

	private final AnsweringService answering;

	private final Clock clock;

	ConfirmationPages(AnsweringService answering, Clock clock) {
		this.answering = answering;
		this.clock = clock;
	}

	@GetMapping
	String ask(@PathVariable String token, Model page) {
		return this.answering.question(new LinkToken(token)).map((question) -> {
			page.addAttribute("form", ConfirmationForm.empty(question));
			return page(question, token, page);
		}).orElse(CLOSED);
	}

	@PostMapping
	String answer(@PathVariable String token, @ModelAttribute("form") ConfirmationForm form, BindingResult errors,
			Model page) {
		LinkToken link = new LinkToken(token);
		Question question = this.answering.question(link).orElse(null);
		if (question == null) {
			return CLOSED;
		}
		form.check(errors, question, LocalDate.ofInstant(this.clock.instant(), HOME));
		if (errors.hasErrors()) {
			return page(question, token, page);
		}
		try {
			if (form.isNotMine()) {
				this.answering.turnAway(link);
			}
			else {
				this.answering.answer(link, form.word(), form);
			}
		}
		catch (LinkIsUsed usedMeanwhile) {
			return CLOSED;
		}
		catch (StayHasChanged changed) {
			errors.reject(changed.code());
			return page(question, token, page);
		}
		page.addAttribute("notMine", form.isNotMine());
		return "grants/confirmations/thanks";
	}

	private static String page(Question question, String token, Model page) {
		page.addAttribute("question", question)
			.addAttribute("token", token)
			.addAttribute("answers", ConfirmationForm.ANSWERS);
		return "grants/confirmations/ask";
	}

}
