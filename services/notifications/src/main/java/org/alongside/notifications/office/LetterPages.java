package org.alongside.notifications.office;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.notifications.letters.Appointment;
import org.alongside.notifications.letters.Letter;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.notifications.letters.LetterWriter;
import org.alongside.notifications.letters.Occasion;
import org.alongside.platform.data.RecordNotFound;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every letter we send, as it looks, with made-up names. */
@Controller
@RequestMapping("/notifications/staff/letters")
@PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR', 'GRANTS_OFFICER')")
class LetterPages {

	private final LetterWriter letters;

	private final Clock clock;

	private final String origin;

	private final MessageSource messages;

	LetterPages(LetterWriter letters, Clock clock, Environment environment, MessageSource messages) {
		this.letters = letters;
		this.clock = clock;
		this.origin = environment.getRequiredProperty("alongside.origin");
		this.messages = messages;
	}

	@GetMapping
	String all(Model page) {
		page.addAttribute("kinds", Stream.of(LetterKind.values()).map(LetterKind::code).toList());
		return "notifications/staff/letters";
	}

	@GetMapping("/{kind}")
	String one(@PathVariable String kind, Model page) {
		page.addAttribute("kind", kind);
		page.addAttribute("letter", sample(kind));
		return "notifications/staff/letter";
	}

	/** The letter alone, with leave to use its own styles and nothing else. */
	@GetMapping("/{kind}/html")
	ResponseEntity<String> html(@PathVariable String kind) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
			.body(sample(kind).html());
	}

	private Occasion ofMembers(LetterKind kind) {
		boolean leadsSomewhere = kind != LetterKind.FAREWELL && kind != LetterKind.ENQUIRY_RECEIVED;
		boolean hasReference = kind == LetterKind.ENQUIRY_RECEIVED || kind == LetterKind.ENQUIRY_REPLY;
		String words = (kind == LetterKind.FAREWELL || kind == LetterKind.ENQUIRY_REPLY)
				? this.messages.getMessage("notifications.letter." + kind.code() + ".sample", null, Locale.UK) : null;
		return new Occasion(kind, "Mira", Locale.UK, leadsSomewhere ? this.origin + "/members" : null, null,
				hasReference ? "EN-7K2M-9QX4" : null, this.clock.instant().plus(Duration.ofDays(14)), words);
	}

	private Letter sample(String code) {
		LetterKind kind = Stream.of(LetterKind.values())
			.filter((candidate) -> candidate.code().equals(code))
			.findFirst()
			.orElseThrow(RecordNotFound::new);
		Instant until = this.clock.instant().plus(Duration.ofMinutes(15));
		if (kind.isAskedFor() || kind == LetterKind.LEAVING_REQUESTED || kind == LetterKind.LEAVING_CANCELLED) {
			return this.letters.write(ofMembers(kind));
		}
		if (kind.isAboutAMeeting()) {
			Instant start = this.clock.instant().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.HOURS);
			return this.letters.write(new Occasion(kind, "Mira", Locale.UK, this.origin + "/peer-support/groups", null,
					"GC-7K2M-9QX4", null)
				.about(new Appointment(start, start.plus(Duration.ofHours(1)), "Europe/London", 0, new UUID(0, 0))));
		}
		if (kind == LetterKind.SUPERVISION_DUE) {
			return this.letters
				.write(new Occasion(kind, "Mira", Locale.UK, this.origin + "/peer-support/staff", null, null, null)
					.counting(List.of(2, 1, 3)));
		}
		return this.letters.write(kind.opensADoor()
				? new Occasion(kind, "Mira", Locale.UK, this.origin + "/identity", kind.hasCode() ? "123456" : null,
						null, until)
				: new Occasion(kind, "Mira", Locale.UK, this.origin + "/grants", null, "PG-7K2M-9QX4", null));
	}

}
