package org.alongside.members.acting;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import org.alongside.members.people.MemberId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.NotWhileActing;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
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

/**
 * A helper's own pages: whom they help, who asks them to, and entering a person who
 * cannot do it. They are the helper's alone, whoever they act for.
 */
@Controller
@RequestMapping("/members/helping")
@PreAuthorize("isAuthenticated()")
@NotWhileActing
class HelpingPages {

	private final HelpingService helping;

	private final HandOverService handOvers;

	private final Acting acting;

	private final Audit audit;

	private final Ids ids;

	private final String signIn;

	HelpingPages(HelpingService helping, HandOverService handOvers, Acting acting, Audit audit, Ids ids,
			@Value("${members.sign-in-at-edge}") String signIn) {
		this.helping = helping;
		this.handOvers = handOvers;
		this.acting = acting;
		this.audit = audit;
		this.ids = ids;
		this.signIn = signIn;
	}

	@GetMapping
	String list(SignedIn helper, Model page) {
		page.addAttribute("people", this.helping.helpedBy(helper));
		page.addAttribute("invitations", this.helping.invitationsTo(helper));
		return "members/acting/helping";
	}

	@GetMapping("/enter")
	String form(Model page) {
		return enter(EnteredForm.empty(this.ids.next()), page);
	}

	@PostMapping("/enter")
	String enter(@Valid @ModelAttribute("form") EnteredForm form, BindingResult errors, SignedIn helper, Model page,
			RedirectAttributes next) {
		if (errors.hasErrors()) {
			return enter(form, page);
		}
		var person = entered(helper, form);
		var email = form.address();
		if (email != null) {
			this.handOvers.ask(person, email, helper);
		}
		next.addFlashAttribute("notice", new Notice("members.helping.entered"));
		return "redirect:/members/helping";
	}

	/** From here on the helper acts for the person, if members still agrees. */
	@PostMapping("/{person}/act")
	String act(@PathVariable UUID person, SignedIn helper) {
		var acted = this.acting.mayAct(new MemberId(helper.id()), new MemberId(person))
			.orElseThrow(() -> new RecordNotFound("helping", person));
		this.audit.record(helper, acted.person().value(), "acting-began", "person", person, Map.of());
		return "redirect:" + this.signIn + "?acting_for=" + acted.person();
	}

	@PostMapping("/{id}/accept")
	String accept(@PathVariable UUID id, SignedIn helper, RedirectAttributes next) {
		this.helping.accept(id, helper);
		next.addFlashAttribute("notice", new Notice("members.helping.accepted"));
		return "redirect:/members/helping";
	}

	@PostMapping("/{id}/decline")
	String decline(@PathVariable UUID id, SignedIn helper, RedirectAttributes next) {
		this.helping.decline(id, helper);
		next.addFlashAttribute("notice", new Notice("members.helping.declined"));
		return "redirect:/members/helping";
	}

	@PostMapping("/{id}/stop")
	String stop(@PathVariable UUID id, SignedIn helper, RedirectAttributes next) {
		this.helping.end(id, helper);
		next.addFlashAttribute("notice", new Notice("members.helping.stopped"));
		return "redirect:/members/helping";
	}

	/** The same form sent twice at the same moment finds whom the first one entered. */
	private MemberId entered(SignedIn helper, EnteredForm form) {
		try {
			return this.helping.enter(helper, form);
		}
		catch (DataIntegrityViolationException atOnce) {
			return this.helping.enter(helper, form);
		}
	}

	private static String enter(EnteredForm form, Model page) {
		page.addAttribute("form", form);
		page.addAttribute("ties", Tie.values());
		page.addAttribute("knows", Knows.values());
		return "members/acting/enter";
	}

}
