package org.alongside.peersupport.fairness;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alongside.peersupport.requests.RequestDesk;
import org.alongside.peersupport.requests.RequestView;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whether everybody is found somebody alike: as charts, as tables, and as a file. */
@Controller
@RequestMapping("/peer-support/staff/fairness")
@PreAuthorize("hasAnyRole('PEER_COORDINATOR', 'MANAGER')")
class FairnessPages {

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private final RequestDesk requests;

	private final FairnessSettings settings;

	private final MessageSource messages;

	private final Clock clock;

	FairnessPages(RequestDesk requests, FairnessSettings settings, MessageSource messages, Clock clock) {
		this.requests = requests;
		this.settings = settings;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping
	String show(Model page) {
		page.addAttribute("report", report())
			.addAttribute("smallest", this.settings.smallest())
			.addAttribute("since", since());
		return "peer-support/fairness/report";
	}

	@GetMapping("/file")
	ResponseEntity<byte[]> file() {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of(word("kind"), word("group"), word("asked"), word("met"), word("percent"), word("days")));
		report().forEach((kind, groups) -> groups
			.forEach((group) -> rows.add(List.of(word("kind." + kind), label(kind, group.code()), cell(group.asked()),
					cell(group.met()), cell(group.percent()), cell(group.days())))));
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("fairness-" + today() + ".csv").build().toString())
			.body(Csv.of(rows).getBytes(StandardCharsets.UTF_8));
	}

	private Map<String, List<Group>> report() {
		List<Asked> people = this.requests.sentSince(since()).stream().map(FairnessPages::asked).toList();
		return new Fairness(this.settings.smallest()).of(people);
	}

	private static Asked asked(RequestView request) {
		@Nullable Integer days = null;
		if (request.waitingSince() != null && request.introducedAt() != null) {
			days = (int) Duration.between(request.waitingSince(), request.introducedAt()).toDays();
		}
		return new Asked(request.words().traits(), days);
	}

	private LocalDate since() {
		return today().minusMonths(this.settings.months());
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), HOME);
	}

	private String cell(@Nullable Integer number) {
		return (number != null) ? number.toString() : "";
	}

	private String label(String kind, String code) {
		String key = code.equals(Fairness.UNKNOWN) ? "peer-support.fairness.unknown"
				: "peer-support." + kind + "." + code;
		return this.messages.getMessage(key, null, Locale.UK);
	}

	private String word(String key) {
		return this.messages.getMessage("peer-support.fairness." + key, null, Locale.UK);
	}

}
