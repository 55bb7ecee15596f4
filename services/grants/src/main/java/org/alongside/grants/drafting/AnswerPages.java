package org.alongside.grants.drafting;

import java.util.List;

import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.AskingService;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.GrantApplicationService;
import org.alongside.grants.applications.GrantApplicationStatus;
import org.alongside.grants.applications.Subject;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a family is asked again: each question with why, and a way to send the answers.
 */
@Controller
@RequestMapping("/grants/applications/{id}/answers")
@PreAuthorize("isAuthenticated()")
class AnswerPages {

	private static final String STATUS = "redirect:/grants/applications/{id}/status";

	private final GrantApplicationService applications;

	private final AskingService asking;

	AnswerPages(GrantApplicationService applications, AskingService asking) {
		this.applications = applications;
		this.asking = asking;
	}

	@GetMapping
	String show(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		ApplicationView application = this.applications.owned(id, person.id());
		if (application.status() != GrantApplicationStatus.CHANGES_REQUESTED) {
			return STATUS;
		}
		List<AskingService.Question> words = this.asking.of(id, person.id());
		page.addAttribute("grant", application)
			.addAttribute("questions",
					application.asking()
						.asked()
						.stream()
						.map((subject) -> new Question(subject, why(subject, words),
								application.asking().answered().contains(subject)))
						.toList());
		return "grants/drafting/answers";
	}

	@PostMapping
	String send(@PathVariable GrantApplicationId id, SignedIn person, RedirectAttributes next) {
		this.asking.sendAnswers(id, person.id());
		next.addFlashAttribute("notice", new Notice("grants.answers.sent"));
		return STATUS;
	}

	@PostMapping("/intensive-care")
	String pause(@PathVariable GrantApplicationId id, SignedIn person, RedirectAttributes next) {
		this.asking.pause(id, person.id());
		next.addFlashAttribute("notice", new Notice("grants.answers.paused"));
		return "redirect:/grants/applications/{id}/answers";
	}

	/** The last time a subject was asked; nothing where it opened with another. */
	private static @Nullable String why(Subject subject, List<AskingService.Question> words) {
		return words.stream()
			.filter((question) -> question.subject() == subject)
			.map(AskingService.Question::words)
			.reduce((_, last) -> last)
			.orElse(null);
	}

	/**
	 * One question as the family sees it.
	 *
	 * @param why what the officer wrote; null where it is asked because another is
	 */
	record Question(Subject subject, @Nullable String why, boolean answered) {
	}

}
