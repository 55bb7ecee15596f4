package org.alongside.members.enquiries;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.alongside.members.help.HelpShelf;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.data.Refusal;
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
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One enquiry, and everything we can do about it. All buttons send the whole page, so
 * whatever was typed comes back when a step is refused.
 */
@Controller
@RequestMapping("/members/staff/enquiries/{id}")
@PreAuthorize(Reader.ROLES)
class EnquiryStaffPages {

	private static final int LONGEST = 10_000;

	private final EnquiryDesk desk;

	private final AnsweringEnquiries answering;

	private final HelpShelf help;

	private final Audit audit;

	EnquiryStaffPages(EnquiryDesk desk, AnsweringEnquiries answering, HelpShelf help, Audit audit) {
		this.desk = desk;
		this.answering = answering;
		this.help = help;
		this.audit = audit;
	}

	@GetMapping
	String open(@PathVariable EnquiryId id, SignedIn staff, Model page) {
		var view = this.desk.open(id, staff);
		page.addAttribute("form",
				new EnquiryStaffForm(this.desk.draft(id, staff), null, null, null, null, view.version()));
		return show(view, staff, page);
	}

	@PostMapping("/take")
	String take(@PathVariable EnquiryId id, @ModelAttribute("form") EnquiryStaffForm form, BindingResult errors,
			SignedIn staff, Model page, HttpServletResponse response, RedirectAttributes next) {
		return act(new Act(id, form, errors, staff, "taken"), () -> this.answering.take(id, form, staff), page,
				response, next);
	}

	@PostMapping("/hand-over")
	String handOver(@PathVariable EnquiryId id, @ModelAttribute("form") EnquiryStaffForm form, BindingResult errors,
			SignedIn staff, Model page, HttpServletResponse response, RedirectAttributes next) {
		needsSomebody(form, errors);
		return act(new Act(id, form, errors, staff, "handed-over"),
				() -> this.answering.handOver(id, form, Objects.requireNonNull(form.to()), staff), page, response,
				next);
	}

	@PostMapping("/reply")
	String reply(@PathVariable EnquiryId id, @ModelAttribute("form") EnquiryStaffForm form, BindingResult errors,
			SignedIn staff, Model page, HttpServletResponse response, RedirectAttributes next) {
		needsText("reply", form.reply(), errors);
		return act(new Act(id, form, errors, staff, "replied"),
				() -> this.answering.reply(id, form, ContactForm.text(form.reply()), staff), page, response, next);
	}

	@PostMapping("/draft")
	String keepDraft(@PathVariable EnquiryId id, @ModelAttribute("form") EnquiryStaffForm form, BindingResult errors,
			SignedIn staff, Model page, HttpServletResponse response, RedirectAttributes next) {
		return act(new Act(id, form, errors, staff, "draft-kept"), () -> this.answering.keepDraft(id, form, staff),
				page, response, next);
	}

	@PostMapping("/answered")
	String answered(@PathVariable EnquiryId id, @ModelAttribute("form") EnquiryStaffForm form, BindingResult errors,
			SignedIn staff, Model page, HttpServletResponse response, RedirectAttributes next) {
		needsText("note", form.note(), errors);
		return act(new Act(id, form, errors, staff, "answered"),
				() -> this.answering.answered(id, form, ContactForm.text(form.note()), staff), page, response, next);
	}

	@PostMapping("/note")
	String note(@PathVariable EnquiryId id, @ModelAttribute("form") EnquiryStaffForm form, BindingResult errors,
			SignedIn staff, Model page, HttpServletResponse response, RedirectAttributes next) {
		needsText("note", form.note(), errors);
		return act(new Act(id, form, errors, staff, "noted"),
				() -> this.answering.note(id, form, ContactForm.text(form.note()), staff), page, response, next);
	}

	@PostMapping("/close")
	String close(@PathVariable EnquiryId id, @ModelAttribute("form") EnquiryStaffForm form, BindingResult errors,
			SignedIn staff, Model page, HttpServletResponse response, RedirectAttributes next) {
		if (form.outcome() == null && !errors.hasFieldErrors("outcome")) {
			errors.rejectValue("outcome", "members.enquiries.outcome.missing");
		}
		if (!this.help.knows(form.given())) {
			errors.rejectValue("signposts", "members.enquiries.signposts.unknown");
		}
		return act(new Act(id, form, errors, staff, "closed"),
				() -> this.answering.close(id, form, Objects.requireNonNull(form.outcome()), form.given(), staff), page,
				response, next);
	}

	@PostMapping("/reopen")
	String reopen(@PathVariable EnquiryId id, @ModelAttribute("form") EnquiryStaffForm form, BindingResult errors,
			SignedIn staff, Model page, HttpServletResponse response, RedirectAttributes next) {
		return act(new Act(id, form, errors, staff, "reopened"), () -> this.answering.reopen(id, form, staff), page,
				response, next);
	}

	@PostMapping("/set-aside")
	String setAside(@PathVariable EnquiryId id, @ModelAttribute("form") EnquiryStaffForm form, BindingResult errors,
			SignedIn staff, Model page, HttpServletResponse response, RedirectAttributes next) {
		return act(new Act(id, form, errors, staff, "set-aside"), () -> this.answering.setAside(id, form, staff), page,
				response, next);
	}

	@PostMapping("/take-back")
	String takeBack(@PathVariable EnquiryId id, @ModelAttribute("form") EnquiryStaffForm form, BindingResult errors,
			SignedIn staff, Model page, HttpServletResponse response, RedirectAttributes next) {
		return act(new Act(id, form, errors, staff, "taken-back"), () -> this.answering.takeBack(id, form, staff), page,
				response, next);
	}

	@PostMapping("/readers")
	String name(@PathVariable EnquiryId id, @ModelAttribute("form") EnquiryStaffForm form, BindingResult errors,
			SignedIn staff, Model page, HttpServletResponse response, RedirectAttributes next) {
		needsSomebody(form, errors);
		return act(new Act(id, form, errors, staff, "reader-named"),
				() -> this.answering.name(id, form, Objects.requireNonNull(form.to()), staff), page, response, next);
	}

	private String act(Act act, Runnable deed, Model page, HttpServletResponse response, RedirectAttributes next) {
		if (act.errors().hasFieldErrors("version")) {
			return askAgain(act, "members.enquiries.stale", page, response);
		}
		if (act.errors().hasErrors()) {
			return show(this.desk.again(act.id(), act.staff()), act.staff(), page);
		}
		try {
			deed.run();
		}
		catch (EnquiryChangedMeanwhile | IllegalTransition | OptimisticLockingFailureException stale) {
			return askAgain(act, "members.enquiries.stale", page, response);
		}
		catch (NoMailboxGiven | NotAReader refused) {
			return askAgain(act, refused.code(), page, response);
		}
		next.addFlashAttribute("notice", new Notice("members.enquiries.done." + act.done()));
		return "redirect:/members/staff/enquiries/" + act.id();
	}

	/** Shows what was typed on a screen made anew; sending it again does it. */
	private String askAgain(Act act, String why, Model page, HttpServletResponse response) {
		var view = this.desk.again(act.id(), act.staff());
		var again = act.form().at(view.version());
		var errors = new BeanPropertyBindingResult(again, "form");
		errors.reject(why);
		page.addAttribute("form", again);
		page.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		response.setStatus(HttpStatus.CONFLICT.value());
		return show(view, act.staff(), page);
	}

	private String show(EnquiryView view, SignedIn staff, Model page) {
		var id = new EnquiryId(UUID.fromString(view.id()));
		page.addAttribute("view", view);
		page.addAttribute("outcomes", Outcome.values());
		page.addAttribute("offers", this.help.offersIn(view.nation()));
		page.addAttribute("signposted", this.help.titles(view.signposts()));
		page.addAttribute("colleagues", this.answering.colleagues(id, view.topic()));
		page.addAttribute("nameable",
				view.isRestricted() && Reader.of(staff).lead() ? this.answering.whoCouldBeNamed() : List.of());
		page.addAttribute("history", this.audit.of(EnquiryDesk.SUBJECT, id.value()));
		return "members/enquiries/one";
	}

	private static void needsText(String field, @Nullable String typed, Errors errors) {
		String text = ContactForm.text(typed);
		if (text.isEmpty()) {
			errors.rejectValue(field, "members.enquiries." + field + ".missing");
		}
		else if (text.codePointCount(0, text.length()) > LONGEST) {
			errors.rejectValue(field, "members.enquiries.too-long", new Object[] { LONGEST }, null);
		}
	}

	private static void needsSomebody(EnquiryStaffForm form, Errors errors) {
		if (form.to() == null && !errors.hasFieldErrors("to")) {
			errors.rejectValue("to", "members.enquiries.to.missing");
		}
	}

	/**
	 * What somebody does.
	 *
	 * @param id to which enquiry
	 * @param form all that was typed
	 * @param errors what is wrong with it
	 * @param staff who does it
	 * @param done what the notice says
	 */
	private record Act(EnquiryId id, EnquiryStaffForm form, BindingResult errors, SignedIn staff, String done) {
	}

}
