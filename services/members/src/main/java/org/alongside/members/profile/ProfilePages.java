package org.alongside.members.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.alongside.members.answers.Answers;
import org.alongside.members.answers.Door;
import org.alongside.members.answers.Subject;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.MemberReferences;
import org.alongside.members.people.People;
import org.alongside.members.people.Profile;
import org.alongside.members.people.Relationship;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;
import org.alongside.platform.web.SummaryRow;
import org.alongside.platform.web.TaskItem;

import org.springframework.context.MessageSource;
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

/**
 * One question a page. Each is saved at once, may be skipped, and may be changed later.
 */
@Controller
@RequestMapping("/members")
@PreAuthorize("isAuthenticated()")
class ProfilePages {

	private final People people;

	private final Answers answers;

	private final MemberReferences references;

	private final MessageSource words;

	ProfilePages(People people, Answers answers, MemberReferences references, MessageSource words) {
		this.people = people;
		this.answers = answers;
		this.references = references;
		this.words = words;
	}

	@GetMapping("/welcome")
	String welcome(SignedIn member, Model page) {
		page.addAttribute("name", this.people.get(new MemberId(member.id())).name());
		return "members/profile/welcome";
	}

	@GetMapping("/profile")
	String show(SignedIn member, Model page, Locale locale) {
		var person = this.people.get(new MemberId(member.id()));
		page.addAttribute("name", person.name());
		page.addAttribute("email", person.email().address());
		page.addAttribute("reference", this.references.of(person.id()));
		page.addAttribute("rows", Arrays.stream(Question.values()).map((question) -> {
			var answer = question.answerIn(person.profile());
			var key = (answer != null) ? "members.profile." + question.path() + '.' + answer
					: "members.profile.unanswered";
			return new SummaryRow(word("members.profile." + question.path() + ".short", locale), word(key, locale),
					"/members/profile/" + question.path() + "?change=true");
		}).toList());
		var answered = this.answers.answered(person.id());
		var health = this.answers.door(person.id(), Subject.HISTORY);
		page.addAttribute("items", items(person.profile(), answered, health, locale));
		page.addAttribute("health", health);
		page.addAttribute("healthItems",
				Arrays.stream(Subject.values())
					.filter(Subject::isAboutHealth)
					.map((subject) -> item(subject, answered, health == Door.OPEN, locale))
					.toList());
		return "members/profile/show";
	}

	private List<TaskItem> items(Profile profile, Set<Subject> answered, Door health, Locale locale) {
		boolean family = profile.relationship() == Relationship.FAMILY || profile.relationship() == Relationship.CARER;
		boolean guardian = health != Door.TOO_YOUNG && (family || answered.contains(Subject.GUARDIAN));
		return Arrays.stream(Subject.values())
			.filter((subject) -> !subject.isAboutHealth() && (subject != Subject.GUARDIAN || guardian))
			.map((subject) -> item(subject, answered, true, locale))
			.toList();
	}

	private TaskItem item(Subject subject, Set<Subject> answered, boolean open, Locale locale) {
		return new TaskItem(word("members.profile." + subject.path() + ".short", locale), open ? subject.url() : null,
				!open ? "waiting" : answered.contains(subject) ? "done" : "todo");
	}

	@GetMapping("/profile/{question}")
	String ask(@PathVariable("question") String path, @RequestParam(defaultValue = "false") boolean change,
			SignedIn member, Model page) {
		var question = question(path);
		var answer = question.answerIn(this.people.get(new MemberId(member.id())).profile());
		page.addAttribute("form", new AnswerForm(answer));
		return show(question, change, page);
	}

	@PostMapping("/profile/{question}")
	String save(@PathVariable("question") String path, @RequestParam(defaultValue = "false") boolean change,
			SignedIn member, @ModelAttribute("form") AnswerForm form, BindingResult errors, Model page,
			RedirectAttributes next) {
		var question = question(path);
		if (!question.options().contains(form.code())) {
			errors.rejectValue("answer", "members.profile." + question.path() + ".missing");
			return show(question, change, page);
		}
		this.people.answer(new MemberId(member.id()), (profile) -> question.put(profile, form.code()));
		if (change) {
			next.addFlashAttribute("notice", new Notice("members.profile.saved"));
		}
		return "redirect:" + after(question, change);
	}

	private static String show(Question question, boolean change, Model page) {
		page.addAttribute("question", question.path());
		page.addAttribute("number", question.ordinal() + 1);
		page.addAttribute("options", question.options());
		page.addAttribute("change", change);
		page.addAttribute("later", after(question, change));
		page.addAttribute("back", change ? "/members/profile" : before(question));
		return "members/profile/question";
	}

	private static String after(Question question, boolean change) {
		return change ? "/members/profile"
				: question.next().map((next) -> "/members/profile/" + next.path()).orElse("/home");
	}

	private static String before(Question question) {
		return question.previous().map((previous) -> "/members/profile/" + previous.path()).orElse("/members/welcome");
	}

	private String word(String key, Locale locale) {
		return this.words.getMessage(key, null, locale);
	}

	private static Question question(String path) {
		return Question.at(path).orElseThrow(() -> new RecordNotFound("question", path));
	}

}
