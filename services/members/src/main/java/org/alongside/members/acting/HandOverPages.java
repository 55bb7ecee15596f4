package org.alongside.members.acting;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.members.signin.Factor;
import org.alongside.members.signin.SignIn;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.audit.AuditEntry;
import org.alongside.platform.security.NotWhileActing;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Around acting itself: stopping it, handing over, taking over, and reading who did what.
 */
@Controller
class HandOverPages {

	private static final int PAGE = 50;

	private final HandOverService handOvers;

	private final Acting acting;

	private final People people;

	private final SignIn signIn;

	private final Audit audit;

	private final String signInAtEdge;

	HandOverPages(HandOverService handOvers, Acting acting, People people, SignIn signIn, Audit audit,
			@Value("${members.sign-in-at-edge}") String signInAtEdge) {
		this.handOvers = handOvers;
		this.acting = acting;
		this.people = people;
		this.signIn = signIn;
		this.audit = audit;
		this.signInAtEdge = signInAtEdge;
	}

	/** Back to one's own pages; with nobody to stop for, too. */
	@PostMapping("/members/acting/stop")
	@PreAuthorize("isAuthenticated()")
	String stop(SignedIn person) {
		var actor = person.actor();
		if (actor != null) {
			this.acting.stopOnThePhone(new MemberId(actor.id()), new MemberId(person.id()));
		}
		return "redirect:" + this.signInAtEdge;
	}

	@GetMapping("/members/hand-over")
	@PreAuthorize("isAuthenticated()")
	String form(SignedIn person, Model page) {
		page.addAttribute("form", HandOverForm.EMPTY);
		return form(person, page, "members/acting/hand-over");
	}

	@PostMapping("/members/hand-over")
	@PreAuthorize("isAuthenticated()")
	String ask(@Valid @ModelAttribute("form") HandOverForm form, BindingResult errors, SignedIn person, Model page,
			RedirectAttributes next) {
		if (errors.hasErrors()) {
			return form(person, page, "members/acting/hand-over");
		}
		this.handOvers.ask(new MemberId(person.id()), form.address(), person);
		next.addFlashAttribute("notice", new Notice("members.hand-over.sent"));
		return "redirect:/members/hand-over";
	}

	/** Only shows a button, so that a program that looks into mails uses nothing up. */
	@GetMapping("/identity/hand-over/{link}")
	@PreAuthorize("permitAll()")
	String look(@PathVariable String link, Model page, HttpServletResponse response) {
		page.addAttribute("form", TakeForm.EMPTY);
		return look(link, response, page);
	}

	@PostMapping("/identity/hand-over/{link}")
	@PreAuthorize("permitAll()")
	String take(@PathVariable String link, @Valid @ModelAttribute("form") TakeForm form, BindingResult errors,
			Model page, HttpServletRequest request, HttpServletResponse response) {
		if (errors.hasErrors()) {
			return look(link, response, page);
		}
		var person = this.handOvers.take(link, form.helpers() == TakeForm.Helpers.GO_ON);
		if (person.isEmpty()) {
			response.setStatus(HttpStatus.GONE.value());
			return "members/acting/taken";
		}
		this.signIn.as(person.get(), Factor.MAIL, request, response);
		return "redirect:" + this.signInAtEdge;
	}

	/** Who did what for me: nobody else's to read. */
	@GetMapping("/members/done-for-me")
	@PreAuthorize("isAuthenticated()")
	@NotWhileActing
	String doneForMe(@RequestParam(required = false) @Nullable UUID before, SignedIn person, Model page) {
		List<AuditEntry> entries = this.audit.doneFor(person.id(), before, PAGE + 1);
		var shown = entries.subList(0, Math.min(PAGE, entries.size()));
		page.addAttribute("entries", shown);
		page.addAttribute("older", (entries.size() > PAGE) ? shown.getLast().id() : null);
		return "members/acting/done-for-me";
	}

	private String form(SignedIn person, Model page, String view) {
		page.addAttribute("own", this.people.get(new MemberId(person.id())).email().isOwn());
		return view;
	}

	private String look(String link, HttpServletResponse response, Model page) {
		var name = this.handOvers.look(link);
		if (name.isEmpty()) {
			response.setStatus(HttpStatus.GONE.value());
			return "members/acting/taken";
		}
		page.addAttribute("link", link);
		page.addAttribute("name", name.get());
		page.addAttribute("choices", TakeForm.Helpers.values());
		return "members/acting/take-over";
	}

}
