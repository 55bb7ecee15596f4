package org.alongside.members.intake;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.alongside.members.acting.Acting;
import org.alongside.members.acting.HandOverService;
import org.alongside.members.consent.Consents;
import org.alongside.members.consent.Purpose;
import org.alongside.members.people.Condition;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.Nation;
import org.alongside.members.people.Relationship;
import org.alongside.platform.data.Ids;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
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

/** What staff do while somebody is on the phone. */
@Controller
@RequestMapping("/members/staff/intake")
@PreAuthorize("hasAnyRole('PEER_COORDINATOR', 'GRANTS_OFFICER', 'COUNSELLING_COORDINATOR', 'MANAGER')")
class IntakePages {

	private static final int PAGE = 50;

	private final IntakeService intake;

	private final Consents consents;

	private final Acting acting;

	private final HandOverService handOvers;

	private final Ids ids;

	private final String signIn;

	IntakePages(IntakeService intake, Consents consents, Acting acting, HandOverService handOvers, Ids ids,
			@Value("${members.sign-in-at-edge}") String signIn) {
		this.intake = intake;
		this.consents = consents;
		this.acting = acting;
		this.handOvers = handOvers;
		this.ids = ids;
		this.signIn = signIn;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable UUID before, SignedIn staff, Model page) {
		var people = this.intake.of(staff, before);
		var shown = people.subList(0, Math.min(PAGE, people.size()));
		page.addAttribute("people", shown);
		page.addAttribute("older", (people.size() > PAGE) ? shown.getLast().id() : null);
		return "members/intake/list";
	}

	@GetMapping("/enter")
	String form(Model page) {
		return form(IntakeForm.empty(this.ids.next()), page);
	}

	@PostMapping("/enter")
	String enter(@Valid @ModelAttribute("form") IntakeForm form, BindingResult errors, SignedIn staff, Model page) {
		if (!errors.hasErrors() && form.notesHealthWithoutYes()) {
			errors.rejectValue("condition", "members.intake.condition.no-consent");
		}
		if (errors.hasErrors()) {
			return form(form, page);
		}
		var before = this.intake.entered(form.formKey(), staff);
		if (before.isPresent()) {
			return to(before.get());
		}
		var alike = this.intake.lookAlikes(form);
		if (!alike.isEmpty() && !form.isSomebodyElse()) {
			page.addAttribute("alike", alike);
			errors.rejectValue("different", "members.intake.different.missing");
			return form(form, page);
		}
		try {
			return to(this.intake.enter(staff, form));
		}
		catch (DuplicateKeyException sentBefore) {
			return this.intake.entered(form.formKey(), staff).map(IntakePages::to).orElseThrow(() -> sentBefore);
		}
	}

	@GetMapping("/{id}")
	String one(@PathVariable UUID id, SignedIn staff, Model page) {
		return one(this.intake.get(id, staff), page);
	}

	/** For as long as a call may take, staff do what the person says. */
	@PostMapping("/{id}/act")
	String act(@PathVariable UUID id, SignedIn staff) {
		return "redirect:" + this.signIn + "?acting_for=" + this.intake.act(id, staff);
	}

	@PostMapping("/{id}/link")
	String link(@PathVariable UUID id, @Valid @ModelAttribute("form") LinkForm form, BindingResult errors,
			SignedIn staff, Model page, RedirectAttributes next) {
		var member = this.intake.ownMember(id, staff);
		if (errors.hasErrors()) {
			page.addAttribute("view", this.intake.get(id, staff));
			page.addAttribute("minutes", this.acting.phoneLasts().toMinutes());
			return "members/intake/one";
		}
		this.handOvers.ask(member, form.address(), staff);
		next.addFlashAttribute("notice", new Notice("members.hand-over.sent"));
		return to(member);
	}

	private String one(IntakeView view, Model page) {
		page.addAttribute("view", view);
		page.addAttribute("form", new LinkForm(view.email()));
		page.addAttribute("minutes", this.acting.phoneLasts().toMinutes());
		return "members/intake/one";
	}

	private String form(IntakeForm form, Model page) {
		page.addAttribute("form", form);
		page.addAttribute("nations", Nation.values());
		page.addAttribute("relationships", Relationship.values());
		page.addAttribute("conditions", Condition.values());
		page.addAttribute("purposes", Purpose.values());
		page.addAttribute("spoken", spoken());
		return "members/intake/enter";
	}

	private List<SpokenWords> spoken() {
		return Arrays.stream(Purpose.values())
			.map((purpose) -> new SpokenWords(purpose.name(), this.consents.spoken(purpose)))
			.toList();
	}

	private static String to(MemberId member) {
		return "redirect:/members/staff/intake/" + member;
	}

	/** What is read out before somebody agrees. */
	record SpokenWords(String purpose, String words) {
	}

}
