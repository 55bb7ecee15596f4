package org.alongside.grants.runs;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

import org.alongside.grants.transfers.CreditTransfers;
import org.alongside.grants.transfers.Sheet;
import org.alongside.grants.transfers.TransferOrder;
import org.alongside.platform.data.Refusal;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.DateInput;
import org.alongside.platform.web.Notice;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One run: its lines, its steps, its file. */
@Controller
@RequestMapping("/grants/staff/payments/runs/{id}")
@PreAuthorize("hasRole('FINANCE')")
class RunPages {

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private static final String RUN = "redirect:/grants/staff/payments/runs/{id}";

	private final RunBook book;

	private final PreparingRuns preparing;

	private final ReleasingRuns releasing;

	private final AccountDoubts doubts;

	private final PaymentSettings settings;

	private final Clock clock;

	RunPages(RunBook book, PreparingRuns preparing, ReleasingRuns releasing, AccountDoubts doubts,
			PaymentSettings settings, Clock clock) {
		this.book = book;
		this.preparing = preparing;
		this.releasing = releasing;
		this.doubts = doubts;
		this.settings = settings;
		this.clock = clock;
	}

	@GetMapping
	@PreAuthorize("hasAnyRole('FINANCE', 'MANAGER')")
	String show(@PathVariable RunId id, SignedIn person, Model page) {
		RunView run = this.book.view(id);
		LocalDate suggested = (run.paysOn() != null) ? run.paysOn() : RunDay.next(today(), this.settings.payDay());
		page.addAttribute("form", new PrepareForm(run.version(), DateInput.of(suggested)));
		return page(run, person, page);
	}

	@PostMapping("/prepare")
	String prepare(@PathVariable RunId id, SignedIn person, @ModelAttribute("form") PrepareForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		RunView run = this.book.view(id);
		form.check(errors, today(), this.settings.furthestDays());
		if (errors.hasErrors() || refused(
				() -> this.preparing.prepare(id, form.screen(), Objects.requireNonNull(form.day()), person), errors)) {
			return page(run, person, page);
		}
		next.addFlashAttribute("notice", new Notice("grants.run.prepared"));
		return RUN;
	}

	@PostMapping("/approve")
	@PreAuthorize("hasAnyRole('FINANCE', 'MANAGER')")
	String approve(@PathVariable RunId id, SignedIn person, @ModelAttribute("form") PrepareForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		RunView run = this.book.view(id);
		if (refused(() -> this.releasing.approve(id, form.screen(), person), errors)) {
			return page(run, person, page);
		}
		next.addFlashAttribute("notice", new Notice("grants.run.approved"));
		return RUN;
	}

	@PostMapping("/give-back")
	@PreAuthorize("hasAnyRole('FINANCE', 'MANAGER')")
	String giveBack(@PathVariable RunId id, SignedIn person, @ModelAttribute("form") PrepareForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		RunView run = this.book.view(id);
		if (refused(() -> this.releasing.giveBack(id, form.screen(), person), errors)) {
			return page(run, person, page);
		}
		next.addFlashAttribute("notice", new Notice("grants.run.given-back"));
		return RUN;
	}

	/** Hands the file out; a post, for it notes that the file has left us. */
	@PostMapping("/file")
	@PreAuthorize("hasRole('FINANCE') and @fresh.passkey()")
	ResponseEntity<byte[]> file(@PathVariable RunId id, SignedIn person,
			@RequestParam(required = false) @Nullable String kind) {
		TransferOrder order = this.releasing.fetch(id, person);
		return "CSV".equals(kind) ? download(order.id() + ".csv", "text/csv", Sheet.of(order))
				: download(order.id() + ".xml", "application/xml", CreditTransfers.write(order));
	}

	@PostMapping("/send")
	String send(@PathVariable RunId id, SignedIn person, RedirectAttributes next) {
		this.releasing.send(id, person);
		next.addFlashAttribute("notice", new Notice("grants.run.sent"));
		return RUN;
	}

	@GetMapping("/cancel")
	String cancel(@PathVariable RunId id, Model page) {
		page.addAttribute("run", this.book.view(id));
		return "grants/runs/cancel";
	}

	@PostMapping("/cancel")
	String cancel(@PathVariable RunId id, SignedIn person, RedirectAttributes next) {
		this.preparing.cancel(id, person);
		next.addFlashAttribute("notice", new Notice("grants.run.cancelled"));
		return RUN;
	}

	@PostMapping("/accept-the-rest")
	String acceptTheRest(@PathVariable RunId id, SignedIn person, RedirectAttributes next) {
		this.releasing.acceptTheRest(id, person);
		next.addFlashAttribute("notice", new Notice("grants.run.reconciled"));
		return RUN;
	}

	/** Says on the page itself why a step is refused. */
	private static boolean refused(Runnable step, BindingResult errors) {
		try {
			step.run();
			return false;
		}
		catch (Refusal refusal) {
			errors.reject(refusal.code(), refusal.arguments(), null);
			return true;
		}
	}

	private String page(RunView run, SignedIn person, Model page) {
		page.addAttribute("run", run)
			.addAttribute("lines", this.book.lines(run.id(), person))
			.addAttribute("doubts", this.doubts.in(run))
			.addAttribute("finance", person.has("FINANCE"));
		return "grants/runs/run";
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), HOME);
	}

	private static ResponseEntity<byte[]> download(String name, String type, byte[] bytes) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header("X-Content-Type-Options", "nosniff")
			.body(bytes);
	}

}
