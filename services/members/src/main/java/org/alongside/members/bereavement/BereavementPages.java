package org.alongside.members.bereavement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.alongside.members.people.MemberId;
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

/** Where staff say that a member has died, and see to those around them. */
@Controller
@RequestMapping("/members/staff/deaths")
@PreAuthorize("hasAnyRole('PEER_COORDINATOR', 'MANAGER', 'COUNSELLING_COORDINATOR', 'GRANTS_OFFICER')")
class BereavementPages {

	private static final ZoneId OFFICE = ZoneId.of("Europe/London");

	private final Bereavements bereavements;

	private final Clock clock;

	BereavementPages(Bereavements bereavements, Clock clock) {
		this.bereavements = bereavements;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable UUID after, Model page) {
		page.addAttribute("find", FindForm.EMPTY);
		return layTasks(after, page);
	}

	@PostMapping("/find")
	String find(@Valid @ModelAttribute("find") FindForm form, BindingResult errors, SignedIn staff, Model page) {
		if (!errors.hasErrors()) {
			var found = this.bereavements.whose(form.typed(), staff);
			if (found.isPresent()) {
				return "redirect:/members/staff/deaths/" + found.get();
			}
			errors.rejectValue("who", "members.bereavement.nobody");
		}
		return layTasks(null, page);
	}

	@GetMapping("/{id}")
	String one(@PathVariable UUID id, Model page) {
		page.addAttribute("form", DeathForm.EMPTY);
		page.addAttribute("offer", OfferedForm.EMPTY);
		return lay(id, page);
	}

	/** Shows what will happen, and does it once that was read. */
	@PostMapping("/{id}")
	String note(@PathVariable UUID id, @Valid @ModelAttribute("form") DeathForm form, BindingResult errors,
			SignedIn staff, Model page, RedirectAttributes next) {
		form.check(errors, LocalDate.ofInstant(this.clock.instant(), OFFICE));
		if (errors.hasErrors()) {
			page.addAttribute("offer", OfferedForm.EMPTY);
			return lay(id, page);
		}
		if (!form.isConfirmed()) {
			page.addAttribute("called", this.bereavements.person(new MemberId(id)).name());
			page.addAttribute("id", id);
			return "members/bereavement/confirm";
		}
		this.bereavements.note(new MemberId(id), form.how(), form.day(), staff);
		next.addFlashAttribute("notice", new Notice("members.bereavement.noted"));
		return "redirect:/members/staff/deaths/{id}";
	}

	@PostMapping("/{id}/correct")
	String correct(@PathVariable UUID id, SignedIn staff, RedirectAttributes next) {
		this.bereavements.correct(new MemberId(id), staff);
		next.addFlashAttribute("notice", new Notice("members.bereavement.corrected"));
		return "redirect:/members/staff/deaths/{id}";
	}

	@PostMapping("/{id}/offered")
	String offered(@PathVariable UUID id, @Valid @ModelAttribute("offer") OfferedForm form, BindingResult errors,
			SignedIn staff, Model page, RedirectAttributes next) {
		if (errors.hasErrors()) {
			page.addAttribute("form", DeathForm.EMPTY);
			return lay(id, page);
		}
		this.bereavements.offered(new MemberId(id), form.chosen(), staff);
		next.addFlashAttribute("notice", new Notice("members.bereavement.offered.done"));
		return "redirect:/members/staff/deaths";
	}

	private String layTasks(@Nullable UUID after, Model page) {
		List<BereavementView> found = this.bereavements.toDoAfter(after);
		boolean more = found.size() > Bereavements.PAGE;
		List<BereavementView> shown = more ? found.subList(0, Bereavements.PAGE) : found;
		page.addAttribute("tasks", shown);
		page.addAttribute("next", more ? shown.getLast().member() : null);
		return "members/bereavement/list";
	}

	private String lay(UUID id, Model page) {
		var member = new MemberId(id);
		page.addAttribute("id", id);
		page.addAttribute("called", this.bereavements.person(member).name());
		page.addAttribute("death", this.bereavements.standing(member).orElse(null));
		page.addAttribute("sources", KnownBy.values());
		page.addAttribute("offers", Offered.values());
		return "members/bereavement/one";
	}

}
