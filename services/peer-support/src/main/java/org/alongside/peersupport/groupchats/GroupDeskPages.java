package org.alongside.peersupport.groupchats;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.alongside.peersupport.groups.GroupDesk;
import org.alongside.peersupport.groups.GroupLeaders;
import org.alongside.peersupport.groups.GroupLeaders.Leader;
import org.alongside.peersupport.groups.GroupPlanning;
import org.alongside.peersupport.groups.GroupSeriesId;
import org.alongside.peersupport.groups.GroupSettings;
import org.alongside.peersupport.groups.GroupView;
import org.alongside.peersupport.groups.GroupWords;
import org.alongside.peersupport.groups.Rhythm;
import org.alongside.peersupport.groups.SessionView;
import org.alongside.peersupport.traits.TraitOptions;
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

/** Where the coordinator plans group chats. */
@Controller
@RequestMapping("/peer-support/staff/groups")
@PreAuthorize("hasRole('PEER_COORDINATOR')")
class GroupDeskPages {

	private static final String HERE = "redirect:/peer-support/staff/groups/{id}";

	private static final int PAGE = 25;

	private static final List<String> CONDITIONS = List.of("GBS", "CIDP", "MMN", "OTHER");

	private final GroupDesk desk;

	private final GroupPlanning planning;

	private final GroupLeaders leaders;

	private final GroupSettings settings;

	private final Clock clock;

	GroupDeskPages(GroupDesk desk, GroupPlanning planning, GroupLeaders leaders, GroupSettings settings, Clock clock) {
		this.desk = desk;
		this.planning = planning;
		this.leaders = leaders;
		this.settings = settings;
		this.clock = clock;
	}

	@GetMapping
	String all(@RequestParam(required = false) @Nullable UUID before, Model page) {
		List<GroupView> found = this.desk.groups(before, PAGE + 1);
		List<GroupView> shown = found.stream().limit(PAGE).toList();
		page.addAttribute("groups", shown)
			.addAttribute("needing",
					shown.stream()
						.filter((group) -> this.leaders.needsSomebody(group.words()))
						.map(GroupView::id)
						.toList())
			.addAttribute("more", (found.size() > PAGE) ? found.get(PAGE - 1).id().value() : null);
		return "peer-support/groupchats/staff-all";
	}

	@GetMapping("/new")
	String begin(SignedIn person, Model page) {
		page.addAttribute("form", GroupForm.empty(this.settings));
		return plan(choices(person, null), page);
	}

	@PostMapping("/new")
	String plan(SignedIn person, @ModelAttribute("form") GroupForm form, BindingResult errors, Model page,
			RedirectAttributes next) {
		List<Leader> choices = choices(person, null);
		form.checkWords(errors, choices);
		form.checkPlan(errors, this.settings, this.clock.instant());
		if (errors.hasErrors()) {
			return plan(choices, page);
		}
		GroupSeriesId id = this.planning.plan(form.words(choices), form.plan(this.settings), person);
		return done("planned", next, "redirect:/peer-support/staff/groups/" + id);
	}

	@GetMapping("/{id}")
	String one(@PathVariable GroupSeriesId id, @RequestParam(required = false) @Nullable UUID after, Model page) {
		page.addAttribute("form", new MoreForm("4"));
		return group(id, after, page);
	}

	@PostMapping("/{id}/more")
	String more(@PathVariable GroupSeriesId id, SignedIn person, @ModelAttribute("form") MoreForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		form.check(errors, this.settings.sessions());
		if (errors.hasErrors()) {
			return group(id, null, page);
		}
		this.planning.more(id, form.number(this.settings.sessions()), person);
		return done("more", next, HERE);
	}

	@GetMapping("/{id}/change")
	String change(@PathVariable GroupSeriesId id, SignedIn person, Model page) {
		GroupWords words = this.desk.group(id).words();
		page.addAttribute("form", GroupForm.of(words));
		return change(id, choices(person, words), page);
	}

	@PostMapping("/{id}/change")
	String change(@PathVariable GroupSeriesId id, SignedIn person, @ModelAttribute("form") GroupForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		List<Leader> choices = choices(person, this.desk.group(id).words());
		form.checkWords(errors, choices);
		if (errors.hasErrors()) {
			return change(id, choices, page);
		}
		this.planning.describe(id, form.words(choices), person);
		return done("changed", next, HERE);
	}

	private String plan(List<Leader> choices, Model page) {
		choose(choices, page);
		page.addAttribute("zones", this.settings.zones()).addAttribute("rhythms", Rhythm.values());
		return "peer-support/groupchats/plan";
	}

	private String change(GroupSeriesId id, List<Leader> choices, Model page) {
		choose(choices, page);
		page.addAttribute("id", id);
		return "peer-support/groupchats/change";
	}

	private String group(GroupSeriesId id, @Nullable UUID after, Model page) {
		GroupView group = this.desk.group(id);
		GroupWords words = group.words();
		List<SessionView> found = this.desk.sessions(id, after, PAGE + 1);
		page.addAttribute("id", id)
			.addAttribute("group", group)
			.addAttribute("facilitator", this.leaders.name(words.facilitator(), words.facilitatorName()))
			.addAttribute("backup", this.leaders.name(words.backup(), words.backupName()))
			.addAttribute("needsSomebody", this.leaders.needsSomebody(words))
			.addAttribute("goesOn", group.rhythm() != Rhythm.ONCE)
			.addAttribute("meetings", found.stream().limit(PAGE).toList())
			.addAttribute("more", (found.size() > PAGE) ? found.get(PAGE - 1).id().value() : null);
		return "peer-support/groupchats/group";
	}

	private static void choose(List<Leader> choices, Model page) {
		page.addAttribute("leaders", choices)
			.addAttribute("roles", TraitOptions.ROLES)
			.addAttribute("conditions", CONDITIONS);
	}

	private List<Leader> choices(SignedIn person, @Nullable GroupWords words) {
		return this.leaders.choices(person, words);
	}

	private static String done(String what, RedirectAttributes next, String where) {
		next.addFlashAttribute("notice", new Notice("peer-support.group.desk." + what));
		return where;
	}

	/**
	 * How many meetings more, as typed.
	 */
	record MoreForm(@Nullable String sessions) {

		void check(BindingResult errors, int most) {
			if (Typed.number(this.sessions, 1, most).isEmpty()) {
				errors.rejectValue("sessions", "peer-support.group.sessions.wrong", new Object[] { most }, null);
			}
		}

		int number(int most) {
			return Typed.number(this.sessions, 1, most).orElseThrow();
		}

	}

}
