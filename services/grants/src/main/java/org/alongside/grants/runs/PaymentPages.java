package org.alongside.grants.runs;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.bank.AccountDoubt;
import org.alongside.grants.payments.PaymentService;
import org.alongside.grants.payments.PaymentView;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.Refusal;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits to be paid, the runs there were, and where a new one begins. */
@Controller
@RequestMapping("/grants/staff/payments")
@PreAuthorize("hasAnyRole('FINANCE', 'MANAGER')")
class PaymentPages {

	private static final List<String> CURRENCIES = List.of("GBP", "EUR");

	private final PaymentService payments;

	private final PreparingRuns preparing;

	private final RunBook book;

	private final PaymentSettings settings;

	private final Ids ids;

	private final AccountDoubts doubts;

	PaymentPages(PaymentService payments, PreparingRuns preparing, RunBook book, PaymentSettings settings, Ids ids,
			AccountDoubts doubts) {
		this.payments = payments;
		this.preparing = preparing;
		this.book = book;
		this.settings = settings;
		this.ids = ids;
		this.doubts = doubts;
	}

	@GetMapping
	String overview(@RequestParam(required = false) @Nullable String before, SignedIn person, Model page) {
		Map<String, PaymentService.Waiting> waiting = new TreeMap<>();
		CURRENCIES.forEach((code) -> waiting.put(code, this.payments.waiting(Currency.getInstance(code))));
		page.addAttribute("waiting", waiting)
			.addAttribute("modulus", this.doubts.table())
			.addAttribute("mayPrepare", person.has("FINANCE"))
			.addAttribute("runs", this.book.newest(id(before)));
		return "grants/runs/overview";
	}

	@GetMapping("/new")
	@PreAuthorize("hasRole('FINANCE')")
	String choose(@RequestParam(required = false) @Nullable String currency, SignedIn person, Model page) {
		Currency unit = unit(currency);
		page.addAttribute("form", new StartForm(this.ids.next(), unit.getCurrencyCode(), null));
		return choosePage(unit, person, page);
	}

	@PostMapping("/runs")
	@PreAuthorize("hasRole('FINANCE')")
	String start(SignedIn person, @ModelAttribute("form") StartForm form, BindingResult errors, Model page) {
		Currency unit = unit(form.currency());
		UUID run = form.run();
		if (run == null || errors.hasErrors()) {
			return "redirect:/grants/staff/payments/new?currency=" + unit.getCurrencyCode();
		}
		try {
			this.preparing.start(new RunId(run), unit, form.chosen(), person);
			return "redirect:/grants/staff/payments/runs/" + run;
		}
		catch (Refusal refusal) {
			errors.reject(refusal.code(), refusal.arguments(), null);
			return choosePage(unit, person, page);
		}
	}

	private String choosePage(Currency unit, SignedIn person, Model page) {
		List<PaymentView> waiting = this.payments.waiting(unit, this.settings.mostPerRun());
		Map<GrantApplicationId, AccountDoubt> doubts = this.doubts
			.of(waiting.stream().map(PaymentView::application).toList());
		page.addAttribute("currency", unit.getCurrencyCode())
			.addAttribute("choices",
					waiting.stream()
						.map((payment) -> new Choice(payment,
								this.book.tookPart(payment.application(), payment.memberId(), person),
								doubts.get(payment.application())))
						.toList())
			.addAttribute("all", this.payments.waiting(unit));
		return "grants/runs/choose";
	}

	private static Currency unit(@Nullable String typed) {
		return Currency.getInstance("EUR".equals(typed) ? "EUR" : "GBP");
	}

	private static @Nullable UUID id(@Nullable String typed) {
		try {
			return (typed != null) ? UUID.fromString(typed) : null;
		}
		catch (IllegalArgumentException unreadable) {
			return null;
		}
	}

	/**
	 * A payment that may be taken into a run.
	 *
	 * @param tookPart whether whoever looks had a hand in this grant, so that somebody
	 * else pays it
	 * @param doubt why its account should be looked at first; null if it need not be
	 */
	record Choice(PaymentView payment, boolean tookPart, @Nullable AccountDoubt doubt) {
	}

}
