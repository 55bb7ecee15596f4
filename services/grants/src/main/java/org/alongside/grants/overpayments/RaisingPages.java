package org.alongside.grants.overpayments;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.debts.DebtBook;
import org.alongside.grants.debts.DebtId;
import org.alongside.grants.debts.DebtReason;
import org.alongside.grants.payments.PaymentService;
import org.alongside.grants.payments.PaymentStatus;
import org.alongside.grants.payments.PaymentView;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;
import org.jspecify.annotations.Nullable;

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

/** Somebody notes that a payment was too much. */
@Controller
@RequestMapping("/grants/staff/overpayments")
@PreAuthorize("hasAnyRole('GRANTS_OFFICER', 'FINANCE', 'MANAGER')")
class RaisingPages {

	private final OverpaymentDesk desk;

	private final DebtBook book;

	private final PaymentService payments;

	private final Hands hands;

	private final Ids ids;

	RaisingPages(OverpaymentDesk desk, DebtBook book, PaymentService payments, Hands hands, Ids ids) {
		this.desk = desk;
		this.book = book;
		this.payments = payments;
		this.hands = hands;
		this.ids = ids;
	}

	/** What was paid of one grant, and what of it was noted as too much. */
	@GetMapping("/of/{application}")
	@PreAuthorize("hasAnyRole('GRANTS_OFFICER', 'GRANTS_APPROVER', 'FINANCE', 'MANAGER')")
	String of(@PathVariable GrantApplicationId application, SignedIn person, Model page) {
		List<PaymentView> paid = Stream
			.concat(this.payments.of(application).stream(), this.payments.forClaims(application).stream())
			.filter((payment) -> payment.status() == PaymentStatus.ACCEPTED)
			.toList();
		page.addAttribute("paid", paid)
			.addAttribute("mayRaise", person.has("GRANTS_OFFICER") || person.has("FINANCE") || person.has("MANAGER"))
			.addAttribute("debts", this.book.of(application));
		return "grants/overpayments/of";
	}

	@GetMapping("/new")
	String raise(@RequestParam(required = false) @Nullable UUID payment,
			@RequestParam(required = false) @Nullable UUID claim, Model page) {
		PaymentView paid = paid(payment, claim);
		page.addAttribute("form", new RaiseForm(this.ids.next(), paid.id(), null, null, null, null));
		return page(paid, page);
	}

	@PostMapping("/new")
	String raise(SignedIn person, @ModelAttribute("form") RaiseForm form, BindingResult errors, Model page,
			RedirectAttributes next) {
		UUID debt = form.debt();
		PaymentView paid = paid(form.payment(), null);
		if (debt == null) {
			return "redirect:/grants/staff/overpayments/new?payment=" + paid.id();
		}
		form.check(errors, paid.amount().currency());
		if (errors.hasErrors() || OverpaymentPages.refused(() -> {
			if (form.hasConflict()) {
				this.hands.declareInterest(paid.application(), person);
			}
			this.desk.raise(new DebtId(debt), form, person);
		}, errors)) {
			return page(paid, page);
		}
		next.addFlashAttribute("notice", new Notice("grants.overpayment.raised"));
		return "redirect:/grants/staff/overpayments/" + debt;
	}

	private PaymentView paid(@Nullable UUID payment, @Nullable UUID claim) {
		if (payment != null) {
			return this.payments.read(payment);
		}
		if (claim != null) {
			return this.payments.ofClaim(claim).orElseThrow(() -> new RecordNotFound("payment of claim", claim));
		}
		throw new RecordNotFound("payment", "none");
	}

	private String page(PaymentView paid, Model page) {
		page.addAttribute("paid", paid).addAttribute("reasons", DebtReason.values());
		return "grants/overpayments/new";
	}

}
