package org.alongside.peersupport.groupchats;

import java.util.List;
import java.util.UUID;

import org.alongside.peersupport.groups.GroupMembership;
import org.alongside.peersupport.groups.GroupSessionId;
import org.alongside.peersupport.groups.OwnSession;
import org.alongside.peersupport.groups.WholeSeries;
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

/** Where a member sees the group chats open to them, comes, and goes. */
@Controller
@RequestMapping("/peer-support/groups")
@PreAuthorize("isAuthenticated()")
class GroupChatPages {

	private static final String HERE = "redirect:/peer-support/groups/{id}";

	private static final int PAGE = 20;

	private final GroupMembership groups;

	private final WholeSeries series;

	GroupChatPages(GroupMembership groups, WholeSeries series) {
		this.groups = groups;
		this.series = series;
	}

	@GetMapping
	String all(SignedIn person, @RequestParam(required = false) @Nullable UUID after, Model page) {
		List<OwnSession> open = this.groups.open(person.id(), after, PAGE + 1);
		page.addAttribute("mine", this.groups.mine(person.id()))
			.addAttribute("meetings", open.stream().limit(PAGE).toList())
			.addAttribute("more", (open.size() > PAGE) ? open.get(PAGE - 1).id().value() : null);
		return "peer-support/groupchats/all";
	}

	@GetMapping("/{id}")
	String one(@PathVariable GroupSessionId id, SignedIn person, Model page) {
		page.addAttribute("form", new TakeForm(null));
		return page(id, person, page);
	}

	@PostMapping("/{id}/take")
	String take(@PathVariable GroupSessionId id, SignedIn person, @ModelAttribute("form") TakeForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		return taken(id, person, form, errors, page, () -> {
			this.groups.take(id, person);
			boolean waits = this.groups.one(id, person.id()).waits();
			next.addFlashAttribute("notice",
					new Notice(waits ? "peer-support.group.waiting" : "peer-support.group.taken"));
		});
	}

	@PostMapping("/{id}/take-all")
	String takeAll(@PathVariable GroupSessionId id, SignedIn person, @ModelAttribute("form") TakeForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		return taken(id, person, form, errors, page, () -> {
			WholeSeries.Taken all = this.series.takeAll(id, person);
			next.addFlashAttribute("notice", notice(all));
		});
	}

	@GetMapping("/{id}/give-back")
	String giveBack(@PathVariable GroupSessionId id, SignedIn person, Model page) {
		OwnSession meeting = this.groups.one(id, person.id());
		if (!meeting.open() || meeting.mine() == null) {
			return HERE;
		}
		page.addAttribute("meeting", meeting).addAttribute("ahead", this.series.ahead(id, person.id()));
		return "peer-support/groupchats/give-back";
	}

	@PostMapping("/{id}/give-back")
	String giveBack(@PathVariable GroupSessionId id, SignedIn person, RedirectAttributes next) {
		this.groups.giveBack(id, person.id());
		next.addFlashAttribute("notice", new Notice("peer-support.group.given-back"));
		return HERE;
	}

	@PostMapping("/{id}/give-back-all")
	String giveBackAll(@PathVariable GroupSessionId id, SignedIn person, RedirectAttributes next) {
		this.series.giveBackAll(id, person.id());
		next.addFlashAttribute("notice", new Notice("peer-support.group.given-back-all"));
		return HERE;
	}

	private String taken(GroupSessionId id, SignedIn person, TakeForm form, BindingResult errors, Model page,
			Runnable taking) {
		if (asksAge(id, person)) {
			form.check(errors);
		}
		if (errors.hasErrors()) {
			return page(id, person, page);
		}
		try {
			taking.run();
		}
		catch (Refusal refusal) {
			errors.reject(refusal.code(), refusal.arguments(), null);
			return page(id, person, page);
		}
		return HERE;
	}

	/** Whoever is part of this chat has said that they are 18 or older. */
	private boolean asksAge(GroupSessionId id, SignedIn person) {
		return !this.groups.knowsAge(person.id()) && this.series.ahead(id, person.id()).part() == 0;
	}

	private static Notice notice(WholeSeries.Taken all) {
		if (all.waiting() == 0) {
			return new Notice("peer-support.group.taken-all", all.given());
		}
		return (all.given() == 0) ? new Notice("peer-support.group.waiting-all", all.waiting())
				: new Notice("peer-support.group.taken-some", all.given(), all.waiting());
	}

	private String page(GroupSessionId id, SignedIn person, Model page) {
		page.addAttribute("meeting", this.groups.one(id, person.id()))
			.addAttribute("ahead", this.series.ahead(id, person.id()))
			.addAttribute("askAge", asksAge(id, person));
		return "peer-support/groupchats/one";
	}

	/**
	 * That somebody is a grown-up, where we do not know it.
	 */
	record TakeForm(@Nullable Boolean adult) {

		void check(BindingResult errors) {
			if (!errors.hasErrors() && !Boolean.TRUE.equals(this.adult)) {
				errors.rejectValue("adult", "peer-support.group.adult.missing");
			}
		}

	}

}
