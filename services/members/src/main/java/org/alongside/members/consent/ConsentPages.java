package org.alongside.members.consent;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.alongside.members.acting.Acting;
import org.alongside.members.people.MemberId;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.ClosedWhileActing;
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

/**
 * What a person agreed to: each purpose in plain words with its own button, nothing
 * ticked beforehand, and all that was ever said, with its day.
 */
@Controller
@RequestMapping("/members/consent")
@PreAuthorize("isAuthenticated()")
class ConsentPages {

	private final Consents consents;

	private final Wordings wordings;

	private final Acting acting;

	ConsentPages(Consents consents, Wordings wordings, Acting acting) {
		this.consents = consents;
		this.wordings = wordings;
		this.acting = acting;
	}

	@GetMapping
	String list(SignedIn member, Model page) {
		var facts = this.consents.of(id(member));
		page.addAttribute("purposes", Arrays.stream(Purpose.values()).map((one) -> view(one, facts, member)).toList());
		page.addAttribute("history",
				facts.stream().filter((fact) -> !fact.purpose().isPrivate() || !member.isActedFor()).toList());
		return "members/consent/list";
	}

	@GetMapping("/words/{version}")
	String words(@PathVariable String version, Model page) {
		page.addAttribute("wording",
				this.wordings.called(version).orElseThrow(() -> new RecordNotFound("wording", version)));
		return "members/consent/words";
	}

	@PostMapping("/{purpose}/give")
	String give(@PathVariable("purpose") String path, @RequestParam(required = false) @Nullable String version,
			SignedIn member, RedirectAttributes next) {
		var purpose = purpose(path, member);
		this.consents.give(id(member), purpose, version, by(member), member);
		next.addFlashAttribute("notice", new Notice("members.consent.given"));
		return "redirect:/members/consent";
	}

	@PostMapping("/{purpose}/withdraw")
	String withdraw(@PathVariable("purpose") String path, SignedIn member, RedirectAttributes next) {
		this.consents.withdraw(id(member), purpose(path, member), member);
		next.addFlashAttribute("notice", new Notice("members.consent.withdrawn"));
		return "redirect:/members/consent";
	}

	private ConsentView view(Purpose purpose, List<ConsentFact> facts, SignedIn member) {
		var words = this.wordings.current(purpose);
		var standing = facts.stream().filter((fact) -> fact.purpose() == purpose && fact.stands()).toList();
		boolean toThese = standing.stream().anyMatch((fact) -> fact.wording().equals(words.version()));
		boolean closed = purpose.isPrivate() && member.isActedFor();
		var state = toThese ? "given" : standing.isEmpty() ? "not-given" : "older";
		return new ConsentView(purpose.path(), words.version(), words.title(), words.text(), closed ? "closed" : state,
				closed);
	}

	private GivenBy by(SignedIn member) {
		var actor = member.actor();
		if (actor == null) {
			return GivenBy.SELF;
		}
		UUID helper = actor.id();
		return this.acting.isOnThePhone(new MemberId(helper), id(member)) ? GivenBy.STAFF_ON_THE_PHONE : GivenBy.PROXY;
	}

	private static Purpose purpose(String path, SignedIn member) {
		var purpose = Arrays.stream(Purpose.values())
			.filter((one) -> one.path().equals(path))
			.findFirst()
			.orElseThrow(() -> new RecordNotFound("purpose", path));
		if (purpose.isPrivate() && member.isActedFor()) {
			throw new ClosedWhileActing(member);
		}
		return purpose;
	}

	private static MemberId id(SignedIn member) {
		return new MemberId(member.id());
	}

}
