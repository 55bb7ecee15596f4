package org.alongside.notifications.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.notifications.mails.LookingAfterMails;
import org.alongside.notifications.mails.MailId;
import org.alongside.notifications.mails.MailStatus;
import org.alongside.platform.data.RecordNotFound;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What became of mails, and what only a person can do about them. */
@Controller
@RequestMapping("/notifications/staff")
@PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR', 'GRANTS_OFFICER')")
class StaffMailPages {

	private static final String MAY_ACT = "hasAnyRole('MANAGER', 'ADMINISTRATOR')";

	private static final String BACK_TO_THE_MAIL = "redirect:/notifications/staff/mails/{id}";

	private final LookingAfterMails mails;

	private final MailDesk desk;

	StaffMailPages(LookingAfterMails mails, MailDesk desk) {
		this.mails = mails;
		this.desk = desk;
	}

	@GetMapping
	String overview(Model page) {
		counts(page);
		page.addAttribute("statuses", Stream.of(MailStatus.values()).map(MailStatus::code).toList());
		return "notifications/staff/overview";
	}

	@GetMapping("/home-part")
	String homePart(Model page) {
		counts(page);
		return "notifications/staff/home-part";
	}

	@GetMapping("/mails")
	String list(@RequestParam(defaultValue = "") String status, @RequestParam Optional<UUID> before, Model page) {
		List<MailRow> rows = this.desk.list(status(status), before.orElse(null));
		boolean more = rows.size() > MailDesk.PAGE;
		List<MailRow> shown = more ? rows.subList(0, MailDesk.PAGE) : rows;
		page.addAttribute("status", status);
		page.addAttribute("rows", shown);
		page.addAttribute("older", more ? listUrl(status, shown.getLast().id()) : null);
		page.addAttribute("newer", before.isPresent() ? listUrl(status, null) : null);
		return "notifications/staff/list";
	}

	/** Posted, so that what was typed is in no address and no log. */
	@PostMapping("/find")
	String find(@RequestParam(defaultValue = "") String q, SignedIn person, Model page) {
		page.addAttribute("q", q);
		page.addAttribute("rows", this.desk.find(q, person));
		return "notifications/staff/found";
	}

	@GetMapping("/mails/{id}")
	String mail(@PathVariable UUID id, SignedIn person, Model page) {
		page.addAttribute("mail", this.desk.one(new MailId(id)));
		page.addAttribute("mayAct", person.has("MANAGER") || person.has("ADMINISTRATOR"));
		return "notifications/staff/mail";
	}

	@PostMapping("/mails/{id}/send-again")
	@PreAuthorize(MAY_ACT)
	String sendAgain(@PathVariable UUID id, SignedIn person, RedirectAttributes next) {
		this.mails.sendAgain(new MailId(id), person);
		return done(next, "notifications.staff.mail.done.send-again");
	}

	@PostMapping("/mails/{id}/arrived")
	@PreAuthorize(MAY_ACT)
	String arrived(@PathVariable UUID id, SignedIn person, RedirectAttributes next) {
		this.mails.arrived(new MailId(id), person);
		return done(next, "notifications.staff.mail.done.arrived");
	}

	@PostMapping("/mails/{id}/told-by-phone")
	@PreAuthorize(MAY_ACT)
	String toldByPhone(@PathVariable UUID id, SignedIn person, RedirectAttributes next) {
		this.mails.toldByPhone(new MailId(id), person);
		return done(next, "notifications.staff.mail.done.told-by-phone");
	}

	private void counts(Model page) {
		page.addAttribute("doubtful", this.mails.count(MailStatus.POSSIBLY_SENT));
		page.addAttribute("failed", this.mails.count(MailStatus.PERMANENT_FAILURE));
		page.addAttribute("waiting",
				this.mails.count(MailStatus.CREATED) + this.mails.count(MailStatus.TEMPORARY_FAILURE));
	}

	private static String done(RedirectAttributes next, String key) {
		next.addFlashAttribute("notice", new Notice(key));
		return BACK_TO_THE_MAIL;
	}

	private static MailStatus status(String code) {
		return Stream.of(MailStatus.values())
			.filter((status) -> status.code().equals(code))
			.findFirst()
			.orElseThrow(RecordNotFound::new);
	}

	private static String listUrl(String status, @Nullable String before) {
		return "/notifications/staff/mails?status=" + status + ((before != null) ? "&before=" + before : "");
	}

}
