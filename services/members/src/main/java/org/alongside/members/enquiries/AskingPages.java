package org.alongside.members.enquiries;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.alongside.members.onetime.Asker;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.Nation;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Contact the office: for anyone, signed in or not. Says when the office answers, and
 * whom to ring when nobody can wait.
 */
@Controller
@RequestMapping("/contact")
@PreAuthorize("permitAll()")
class AskingPages {

	private final TakingEnquiries taking;

	private final People people;

	private final DueDates dueDates;

	private final SignedTexts signed;

	private final Ids ids;

	private final Clock clock;

	AskingPages(TakingEnquiries taking, People people, DueDates dueDates, SignedTexts signed, Ids ids, Clock clock) {
		this.taking = taking;
		this.people = people;
		this.dueDates = dueDates;
		this.signed = signed;
		this.ids = ids;
		this.clock = clock;
	}

	@GetMapping
	String write(@Nullable SignedIn member, Model page) {
		var ticket = new Ticket(this.ids.next(), this.clock.instant()).signed(this.signed);
		var known = Optional.ofNullable(self(member)).flatMap(this.people::find).filter(Person::joined).orElse(null);
		page.addAttribute("form",
				(known != null) ? ContactForm.of(known.name(), known.email().isOwn() ? known.email().address() : "",
						known.profile().nation(), ticket) : ContactForm.empty(ticket));
		return show(page);
	}

	@PostMapping
	String send(@Valid @ModelAttribute("form") ContactForm form, BindingResult errors, @Nullable SignedIn member,
			HttpServletRequest request, HttpServletResponse response, Model page) {
		form.check(errors);
		if (errors.hasErrors()) {
			return show(page);
		}
		return switch (take(form, member, new Asker("", request.getRemoteAddr()))) {
			case Taken.Here(Receipt receipt) -> "redirect:/contact/received?receipt=" + receipt.signed(this.signed);
			case Taken.TooMany() -> {
				errors.reject("members.contact.busy");
				response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
				yield show(page);
			}
		};
	}

	@GetMapping("/received")
	String received(@RequestParam(required = false) @Nullable String receipt, Model page) {
		page.addAttribute("receipt", Receipt.read(receipt, this.signed).orElseThrow(RecordNotFound::new));
		return "members/enquiries/received";
	}

	private Taken take(ContactForm form, @Nullable SignedIn member, Asker asker) {
		var by = self(member);
		try {
			return this.taking.take(form, by, asker);
		}
		catch (DataIntegrityViolationException atOnce) {
			return this.taking.take(form, by, asker);
		}
	}

	/**
	 * Whoever acts for a member asks for themselves: it is no part of the member's
	 * record.
	 */
	private static @Nullable MemberId self(@Nullable SignedIn member) {
		return (member != null && !member.isActedFor()) ? new MemberId(member.id()) : null;
	}

	private String show(Model page) {
		page.addAttribute("topics", Topic.values());
		page.addAttribute("ways", AnswerBy.values());
		page.addAttribute("nations", Nation.values());
		page.addAttribute("within", this.dueDates.workingDays());
		page.addAttribute("due", this.dueDates.forToday(null));
		page.addAttribute("longest", ContactForm.LONGEST);
		return "members/enquiries/contact";
	}

}
