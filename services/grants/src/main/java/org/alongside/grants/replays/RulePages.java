package org.alongside.grants.replays;

import java.util.Map;
import java.util.UUID;

import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Ids;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/**
 * The rules there are, every answer worked out again, and what other figures would
 * change. Nothing here changes a rule or an answer.
 */
@Controller
@RequestMapping("/grants/staff/rules")
@PreAuthorize("hasAnyRole('MANAGER', 'GRANTS_APPROVER')")
class RulePages {

	private static final int AT_ONCE = 8;

	private final RuleBook rules;

	private final ReplayService replays;

	private final Previews previews;

	private final ChangeSheet sheet;

	private final Audit audit;

	private final Ids ids;

	RulePages(RuleBook rules, ReplayService replays, Previews previews, ChangeSheet sheet, Audit audit, Ids ids) {
		this.rules = rules;
		this.replays = replays;
		this.previews = previews;
		this.sheet = sheet;
		this.audit = audit;
		this.ids = ids;
	}

	@GetMapping
	String overview(SignedIn person, Model page) {
		page.addAttribute("applications", this.rules.released(Kind.APPLICATION).reversed())
			.addAttribute("claims", this.rules.released(Kind.CLAIM).reversed())
			.addAttribute("inForce", this.rules.inForce())
			.addAttribute("settings", this.rules.inForce().settings())
			.addAttribute("run", this.ids.next())
			.addAttribute("starts", person.has("MANAGER"))
			.addAttribute("runs", this.replays.newest());
		return "grants/replays/overview";
	}

	/** What there is to do at most charities is done before the next page is there. */
	@PostMapping("/replays")
	@PreAuthorize("hasRole('MANAGER')")
	String start(@RequestParam(required = false) @Nullable UUID run, SignedIn person) {
		if (run == null) {
			return "redirect:/grants/staff/rules";
		}
		ReplayRunId going = this.replays.start(new ReplayRunId(run), person);
		int steps = 0;
		while (steps < AT_ONCE && this.replays.step()) {
			steps++;
		}
		return "redirect:/grants/staff/rules/replays/" + going;
	}

	@GetMapping("/replays/{id}")
	String run(@PathVariable ReplayRunId id, Model page) {
		page.addAttribute("run", this.replays.read(id)).addAttribute("findings", this.replays.findings(id));
		return "grants/replays/run";
	}

	@GetMapping("/preview")
	String preview(@ModelAttribute("form") CandidateForm form, BindingResult errors, SignedIn person, Model page) {
		if (form.isEmpty()) {
			page.addAttribute("form", this.rules.inForce().form());
			return form(page);
		}
		form.check(errors, this.rules);
		if (errors.hasErrors()) {
			return form(page);
		}
		Candidate candidate = form.candidate();
		page.addAttribute("preview", preview(candidate, person))
			.addAttribute("toSet", candidate.toSet(this.rules.inForce()))
			.addAttribute("otherRules",
					!candidate.ruleSet().equals(this.rules.inForce().ruleSet())
							|| !candidate.claimRuleSet().equals(this.rules.inForce().claimRuleSet()))
			.addAttribute("query", form.query())
			.addAttribute("opens", person.has("GRANTS_APPROVER"));
		return form(page);
	}

	@GetMapping("/preview.csv")
	ResponseEntity<byte[]> file(@ModelAttribute("form") CandidateForm form, BindingResult errors, SignedIn person) {
		form.check(errors, this.rules);
		if (errors.hasErrors()) {
			return ResponseEntity.badRequest().build();
		}
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("grants-rule-change.csv").build().toString())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header("X-Content-Type-Options", "nosniff")
			.body(this.sheet.write(preview(form.candidate(), person)));
	}

	private Preview preview(Candidate candidate, SignedIn person) {
		Preview preview = this.previews.preview(candidate);
		this.audit.record(person, "rules.previewed", "rules", this.ids.next(),
				Map.of("looked-at", "" + preview.lookedAt(), "changed", "" + preview.changed()));
		return preview;
	}

	private String form(Model page) {
		page.addAttribute("versions", this.rules.released(Kind.APPLICATION))
			.addAttribute("claimVersions", this.rules.released(Kind.CLAIM));
		return "grants/replays/preview";
	}

}
