package org.alongside.members.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletResponse;
import org.alongside.members.answers.AnsweredMeanwhile;
import org.alongside.members.answers.Answer;
import org.alongside.members.answers.Answers;
import org.alongside.members.answers.Diagnosis;
import org.alongside.members.answers.Door;
import org.alongside.members.answers.ProfileSettings;
import org.alongside.members.answers.Subject;
import org.alongside.members.answers.Variant;
import org.alongside.members.people.Condition;
import org.alongside.members.people.MemberId;
import org.alongside.platform.data.Ids;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;
import org.alongside.platform.web.SummaryRow;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What doctors called it, and when: diagnoses change, and each that was told of can be
 * put right or taken away.
 */
@Controller
@RequestMapping("/members/profile/history")
@PreAuthorize("isAuthenticated()")
class HistoryPages {

	private static final ZoneId HERE = ZoneId.of("Europe/London");

	private static final int LONGEST = 50;

	private final Answers answers;

	private final AnswerWords words;

	private final ProfileSettings settings;

	private final Ids ids;

	private final Clock clock;

	HistoryPages(Answers answers, AnswerWords words, ProfileSettings settings, Ids ids, Clock clock) {
		this.answers = answers;
		this.words = words;
		this.settings = settings;
		this.ids = ids;
		this.clock = clock;
	}

	@ModelAttribute("conditions")
	Condition[] conditions() {
		return Condition.values();
	}

	@ModelAttribute("variants")
	Variant[] variants() {
		return Variant.values();
	}

	@GetMapping
	String list(SignedIn member, Model page, Locale locale) {
		var id = new MemberId(member.id());
		return ifOpen(id, page, null, () -> {
			var history = this.answers.history(id);
			var current = history.current();
			page.addAttribute("current", (current != null) ? this.words.of(current, locale) : null);
			page.addAttribute("rows", rows(history, locale));
			page.addAttribute("full", history.diagnoses().size() >= LONGEST);
			return "members/profile/history";
		});
	}

	@GetMapping("/add")
	String add(SignedIn member, Model page) {
		return ifOpen(new MemberId(member.id()), page, null, () -> {
			page.addAttribute("form", DiagnosisForm.EMPTY).addAttribute("version", "0");
			return page(null, page);
		});
	}

	@PostMapping("/add")
	String add(SignedIn member, @ModelAttribute("form") DiagnosisForm form, BindingResult errors, Model page,
			RedirectAttributes next, HttpServletResponse response) {
		var visit = new Visit(member, page, next, response);
		return save(null, form, errors, visit, (history) -> (history.diagnoses().size() < LONGEST)
				? history.with(new Diagnosis(this.ids.next(), form.named(), form.form(), form.since(), 1)) : history);
	}

	@GetMapping("/{diagnosis}")
	String one(@PathVariable("diagnosis") UUID diagnosis, SignedIn member, Model page) {
		var id = new MemberId(member.id());
		return ifOpen(id, page, null, () -> {
			var form = DiagnosisForm.of(this.answers.history(id).get(diagnosis));
			page.addAttribute("form", form).addAttribute("version", form.version());
			return page(diagnosis, page);
		});
	}

	@PostMapping("/{diagnosis}")
	String correct(@PathVariable("diagnosis") UUID diagnosis, SignedIn member,
			@ModelAttribute("form") DiagnosisForm form, BindingResult errors, Model page, RedirectAttributes next,
			HttpServletResponse response) {
		var visit = new Visit(member, page, next, response);
		return save(diagnosis, form, errors, visit, (history) -> history
			.correcting(new Diagnosis(diagnosis, form.named(), form.form(), form.since(), form.seen())));
	}

	/** Taking away what is not there, or is somebody else's, takes nothing away. */
	@PostMapping("/{diagnosis}/removal")
	String remove(@PathVariable("diagnosis") UUID diagnosis, SignedIn member, Model page, RedirectAttributes next,
			HttpServletResponse response) {
		var id = new MemberId(member.id());
		return ifOpen(id, page, response, () -> {
			this.answers.retell(id, (history) -> history.without(diagnosis));
			next.addFlashAttribute("notice", new Notice("members.profile.history.removed"));
			return "redirect:/members/profile/history";
		});
	}

	private String save(@Nullable UUID diagnosis, DiagnosisForm form, BindingResult errors, Visit visit,
			UnaryOperator<Answer.History> change) {
		return ifOpen(visit.id(), visit.page(), visit.response(), () -> {
			if (!errors.hasErrors()) {
				form.check(errors, days());
			}
			visit.page().addAttribute("version", String.valueOf(form.seen()));
			if (errors.hasErrors()) {
				return page(diagnosis, visit.page());
			}
			try {
				this.answers.retell(visit.id(), change);
			}
			catch (AnsweredMeanwhile meanwhile) {
				return askAgain(diagnosis, meanwhile, errors, visit);
			}
			visit.next().addFlashAttribute("notice", new Notice("members.profile.saved"));
			return "redirect:/members/profile/history";
		});
	}

	private String askAgain(@Nullable UUID diagnosis, AnsweredMeanwhile meanwhile, BindingResult errors, Visit visit) {
		errors.reject(meanwhile.code());
		visit.response().setStatus(HttpStatus.CONFLICT.value());
		if (diagnosis != null) {
			var locale = LocaleContextHolder.getLocale();
			var saved = this.answers.history(visit.id()).get(diagnosis);
			visit.page()
				.addAttribute("meanwhile",
						this.words.of(saved, locale) + " (" + this.words.of(saved.when(), locale) + ')')
				.addAttribute("version", String.valueOf(saved.version()));
		}
		return page(diagnosis, visit.page());
	}

	private String ifOpen(MemberId member, Model page, @Nullable HttpServletResponse refusing, Supplier<String> view) {
		var door = this.answers.door(member, Subject.HISTORY);
		if (door == Door.OPEN) {
			return view.get();
		}
		if (refusing != null) {
			refusing.setStatus(HttpStatus.CONFLICT.value());
		}
		return SubjectSheet.shut(door, page);
	}

	private List<SummaryRow> rows(Answer.History history, Locale locale) {
		return history.diagnoses()
			.stream()
			.sorted(Comparator.comparing((diagnosis) -> diagnosis.when().earliest()))
			.map((diagnosis) -> new SummaryRow(this.words.of(diagnosis, locale),
					this.words.of(diagnosis.when(), locale), "/members/profile/history/" + diagnosis.id()))
			.toList();
	}

	private static String page(@Nullable UUID diagnosis, Model page) {
		page.addAttribute("diagnosis", diagnosis);
		return "members/profile/diagnosis";
	}

	private BornForm.Days days() {
		return BornForm.Days.until(LocalDate.ofInstant(this.clock.instant(), HERE), this.settings.oldest());
	}

}
