package org.alongside.grants.audits;

import java.util.Objects;
import java.util.UUID;

import org.alongside.grants.claims.ClaimBook;
import org.alongside.grants.claims.ClaimId;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.Refusal;
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

/** The drawings there were, one of them with its seed, and a claim that was drawn. */
@Controller
@RequestMapping("/grants/staff/audits")
@PreAuthorize("hasAnyRole('FINANCE', 'MANAGER')")
class AuditPages {

	private final AuditService audits;

	private final ClaimBook claims;

	private final Ids ids;

	AuditPages(AuditService audits, ClaimBook claims, Ids ids) {
		this.audits = audits;
		this.claims = claims;
		this.ids = ids;
	}

	@GetMapping
	String overview(@RequestParam(required = false) @Nullable DrawId before, Model page) {
		page.addAttribute("toDraw", this.claims.countToAudit())
			.addAttribute("draw", this.ids.next())
			.addAttribute("draws", this.audits.newest(before));
		return "grants/audits/overview";
	}

	@PostMapping
	String draw(@RequestParam(required = false) @Nullable UUID draw, SignedIn person, RedirectAttributes next) {
		if (draw == null) {
			return "redirect:/grants/staff/audits";
		}
		try {
			this.audits.draw(new DrawId(draw), person);
		}
		catch (NothingToDraw nothing) {
			next.addFlashAttribute("notice", new Notice(nothing.code()));
			return "redirect:/grants/staff/audits";
		}
		return "redirect:/grants/staff/audits/" + draw;
	}

	@GetMapping("/{id}")
	String show(@PathVariable DrawId id, Model page) {
		page.addAttribute("draw", this.audits.read(id))
			.addAttribute("items", this.audits.items(id))
			.addAttribute("same", this.audits.drawsTheSame(id));
		return "grants/audits/draw";
	}

	@GetMapping("/{id}/claims/{claim}")
	String look(@PathVariable DrawId id, @PathVariable ClaimId claim, SignedIn person, Model page) {
		page.addAttribute("form", new LookForm(null, null));
		return page(id, claim, person, page);
	}

	@PostMapping("/{id}/claims/{claim}")
	String look(@PathVariable DrawId id, @PathVariable ClaimId claim, SignedIn person,
			@ModelAttribute("form") LookForm form, BindingResult errors, Model page, RedirectAttributes next) {
		form.check(errors);
		if (errors.hasErrors() || refused(
				() -> this.audits.look(id, claim, Objects.requireNonNull(form.chosen()), form.text(), person),
				errors)) {
			return page(id, claim, person, page);
		}
		next.addFlashAttribute("notice", new Notice("grants.audit-look.noted"));
		return "redirect:/grants/staff/audits/{id}";
	}

	private String page(DrawId id, ClaimId claim, SignedIn person, Model page) {
		page.addAttribute("item", this.audits.item(id, claim, person))
			.addAttribute("claim", this.claims.read(claim))
			.addAttribute("outcomes", Outcome.values());
		return "grants/audits/look";
	}

	/** Says on the page itself why a step is refused; what was typed stays. */
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

}
