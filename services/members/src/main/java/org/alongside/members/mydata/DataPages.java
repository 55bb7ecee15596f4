package org.alongside.members.mydata;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.alongside.members.people.MemberId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.NotWhileActing;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a member asks for a copy of what is held of them, and fetches it. */
@Controller
@RequestMapping("/members/data")
@PreAuthorize("isAuthenticated()")
@NotWhileActing
class DataPages {

	private final AskingForCopies asking;

	private final Copies copies;

	private final ArchiveWriter writer;

	private final CopySettings settings;

	private final Audit audit;

	private final Clock clock;

	DataPages(AskingForCopies asking, Copies copies, ArchiveWriter writer, CopySettings settings, Audit audit,
			Clock clock) {
		this.asking = asking;
		this.copies = copies;
		this.writer = writer;
		this.settings = settings;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping
	String show(SignedIn person, Model page) {
		page.addAttribute("copy", this.copies.of(new MemberId(person.id())).orElse(null));
		page.addAttribute("fresh", isFresh(person));
		page.addAttribute("days", this.settings.keptFor().toDays());
		return "members/mydata/data";
	}

	@PostMapping
	String ask(SignedIn person, RedirectAttributes next) {
		this.asking.ask(new MemberId(person.id()));
		next.addFlashAttribute("notice", new Notice("members.data.asked"));
		return "redirect:/members/data";
	}

	@PostMapping("/throw-away")
	String throwAway(SignedIn person, RedirectAttributes next) {
		this.copies.throwAway(new MemberId(person.id()));
		next.addFlashAttribute("notice", new Notice("members.data.thrown-away"));
		return "redirect:/members/data";
	}

	/** Everything at once: so only for who signed in a moment ago. */
	@PostMapping("/archive")
	void fetch(SignedIn person, HttpServletResponse response) throws IOException {
		if (!isFresh(person)) {
			throw new SignInIsOld();
		}
		var copy = this.copies.readyFor(new MemberId(person.id()))
			.orElseThrow(() -> new RecordNotFound("copy", person.id()));
		this.audit.record(person, "data-fetched", "person", person.id(), Map.of());
		response.setContentType("application/zip");
		response.setHeader("Content-Disposition", "attachment; filename=\"my-data.zip\"");
		response.setHeader("Cache-Control", "no-store");
		this.writer.write(copy, response.getOutputStream());
	}

	private boolean isFresh(SignedIn person) {
		return person.authenticatedAt().plus(this.settings.signedInWithin()).isAfter(this.clock.instant());
	}

}
