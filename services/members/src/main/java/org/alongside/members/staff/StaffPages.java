package org.alongside.members.staff;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.alongside.members.people.MemberId;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's pages: who works here, and as what. */
@Controller
@RequestMapping("/members/staff/people")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class StaffPages {

	/** Before anything changes, and before it is typed. */
	private static final String FRESHLY = "hasRole('ADMINISTRATOR') and @fresh.passkey()";

	private final Staff staff;

	StaffPages(Staff staff) {
		this.staff = staff;
	}

	@ModelAttribute("roles")
	StaffRole[] roles() {
		return StaffRole.values();
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable UUID after, Model page) {
		page.addAttribute("list", this.staff.list((after != null) ? new MemberId(after) : null));
		return "members/staff/list";
	}

	@GetMapping("/invite")
	@PreAuthorize(FRESHLY)
	String invitation(Model page) {
		page.addAttribute("form", InvitationForm.EMPTY);
		return "members/staff/invite";
	}

	@PostMapping("/invite")
	@PreAuthorize(FRESHLY)
	String invite(@Valid @ModelAttribute("form") InvitationForm form, BindingResult errors, SignedIn administrator,
			RedirectAttributes next) {
		if (errors.hasErrors()) {
			return "members/staff/invite";
		}
		this.staff.invite(form.address(), form.called(), form.given(), administrator);
		next.addFlashAttribute("notice", new Notice("members.staff.invited"));
		return "redirect:/members/staff/people";
	}

	@GetMapping("/{id}")
	@PreAuthorize(FRESHLY)
	String one(@PathVariable UUID id, Model page) {
		var view = this.staff.get(new MemberId(id));
		Set<StaffRole> held = view.roles().stream().map(StaffRole::valueOf).collect(Collectors.toSet());
		page.addAttribute("view", view);
		page.addAttribute("form", new RolesForm(held, view.version()));
		return "members/staff/one";
	}

	@PostMapping("/{id}/roles")
	@PreAuthorize(FRESHLY)
	String give(@PathVariable UUID id, @Valid @ModelAttribute("form") RolesForm form, BindingResult errors,
			SignedIn administrator, Model page, HttpServletResponse response, RedirectAttributes next) {
		if (errors.hasFieldErrors("version")) {
			return askAgain(id, form, page, response);
		}
		if (errors.hasErrors()) {
			page.addAttribute("view", this.staff.get(new MemberId(id)));
			return "members/staff/one";
		}
		try {
			this.staff.give(new MemberId(id), form.given(), form.screen(), administrator);
		}
		catch (RolesChangedMeanwhile | OptimisticLockingFailureException stale) {
			return askAgain(id, form, page, response);
		}
		next.addFlashAttribute("notice", new Notice("members.staff.roles-saved"));
		return "redirect:/members/staff/people";
	}

	/** Shows what was ticked beside what is saved by now; sending it again saves it. */
	private String askAgain(UUID id, RolesForm form, Model page, HttpServletResponse response) {
		var view = this.staff.get(new MemberId(id));
		var again = form.at(view.version());
		var errors = new BeanPropertyBindingResult(again, "form");
		errors.rejectValue("roles", "members.staff.roles.stale");
		page.addAttribute("view", view);
		page.addAttribute("meanwhile", true);
		page.addAttribute("form", again);
		page.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		response.setStatus(HttpStatus.CONFLICT.value());
		return "members/staff/one";
	}

	@PostMapping("/{id}/invite")
	@PreAuthorize(FRESHLY)
	String inviteAgain(@PathVariable UUID id, SignedIn administrator, RedirectAttributes next) {
		this.staff.inviteAgain(new MemberId(id), administrator);
		next.addFlashAttribute("notice", new Notice("members.staff.invited-again"));
		return "redirect:/members/staff/people";
	}

	@PostMapping("/{id}/sign-out")
	@PreAuthorize(FRESHLY)
	String signOut(@PathVariable UUID id, SignedIn administrator, RedirectAttributes next) {
		this.staff.signOut(new MemberId(id), administrator);
		next.addFlashAttribute("notice", new Notice("members.staff.signed-out"));
		return "redirect:/members/staff/people/{id}";
	}

}
