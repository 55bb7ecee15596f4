package org.alongside.members.profile;

import java.util.Locale;
import java.util.function.Function;

import org.alongside.members.answers.AnsweredMeanwhile;
import org.alongside.members.answers.Answers;
import org.alongside.members.answers.Door;
import org.alongside.members.answers.Saved;
import org.alongside.members.answers.Subject;
import org.alongside.members.people.MemberId;
import org.alongside.platform.web.Notice;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * One subject as a page. It shows what is saved, keeps what is sent, and loses nothing on
 * the way: a page with mistakes comes back as typed, and where another page was quicker
 * both answers stand there, and sending it again decides.
 */
@Component
class SubjectSheet {

	static final String LIST = "/members/profile";

	private final Answers answers;

	private final AnswerWords words;

	SubjectSheet(Answers answers, AnswerWords words) {
		this.answers = answers;
		this.words = words;
	}

	String open(Subject subject, MemberId member, Model page, Function<Saved, ?> form) {
		var door = this.answers.door(member, subject);
		if (door != Door.OPEN) {
			return shut(door, page);
		}
		var saved = this.answers.read(member, subject);
		page.addAttribute("form", form.apply(saved));
		return view(subject, saved.answer() != null, String.valueOf(saved.version()), page);
	}

	String save(Subject subject, SubjectForm form, BindingResult errors, Visit visit) {
		var door = this.answers.door(visit.id(), subject);
		if (door != Door.OPEN) {
			visit.response().setStatus(HttpStatus.CONFLICT.value());
			return shut(door, visit.page());
		}
		if (!errors.hasErrors()) {
			form.check(errors);
		}
		if (errors.hasErrors()) {
			boolean answered = this.answers.read(visit.id(), subject).answer() != null;
			return view(subject, answered, String.valueOf(form.seen()), visit.page());
		}
		try {
			this.answers.answer(visit.id(), subject, form.answer(), form.seen());
		}
		catch (AnsweredMeanwhile meanwhile) {
			return askAgain(subject, meanwhile, errors, visit);
		}
		visit.next().addFlashAttribute("notice", new Notice("members.profile.saved"));
		return "redirect:" + LIST;
	}

	/** What a page says where its subject is not asked. */
	static String shut(Door door, Model page) {
		page.addAttribute("back", LIST);
		return (door == Door.TOO_YOUNG) ? "members/profile/young" : "members/profile/agree-first";
	}

	private String askAgain(Subject subject, AnsweredMeanwhile meanwhile, BindingResult errors, Visit visit) {
		var saved = this.answers.read(visit.id(), subject);
		errors.reject(meanwhile.code());
		visit.page().addAttribute("meanwhile", this.words.of(subject, saved.answer(), locale()));
		visit.response().setStatus(HttpStatus.CONFLICT.value());
		return view(subject, saved.answer() != null, String.valueOf(saved.version()), visit.page());
	}

	private static String view(Subject subject, boolean answered, String version, Model page) {
		page.addAttribute("subject", subject);
		page.addAttribute("answered", answered);
		page.addAttribute("version", version);
		return "members/profile/" + (subject.isList() ? "subject" : subject.path());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
