package org.alongside.peersupport.choosing;

import org.alongside.peersupport.requests.DraftingService;
import org.alongside.peersupport.requests.RequestId;
import org.alongside.peersupport.requests.RequestStatus;
import org.alongside.peersupport.requests.RequestView;
import org.alongside.platform.data.Refusal;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;

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

/** Let me see: up to three people there could be, and a word for one of them or none. */
@Controller
@RequestMapping("/peer-support/requests/{id}/choices")
@PreAuthorize("isAuthenticated()")
class ChoicePages {

	private static final String HERE = "redirect:/peer-support/requests/{id}/choices";

	private static final String REQUEST = "redirect:/peer-support/requests/{id}";

	private final DraftingService drafting;

	private final ChoosingService choosing;

	ChoicePages(DraftingService drafting, ChoosingService choosing) {
		this.drafting = drafting;
		this.choosing = choosing;
	}

	@PostMapping
	String look(@PathVariable RequestId id, SignedIn person) {
		RequestView request = this.drafting.owned(id, person.id());
		if (request.status() != RequestStatus.WAITING) {
			return REQUEST;
		}
		this.choosing.look(request);
		return HERE;
	}

	@GetMapping
	String show(@PathVariable RequestId id, SignedIn person, Model page) {
		RequestView request = this.drafting.owned(id, person.id());
		page.addAttribute("form", PickForm.EMPTY);
		return page(request, page);
	}

	@PostMapping("/pick")
	String pick(@PathVariable RequestId id, SignedIn person, @ModelAttribute("form") PickForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		RequestView request = this.drafting.owned(id, person.id());
		if (request.status() != RequestStatus.WAITING) {
			return REQUEST;
		}
		try {
			this.choosing.pick(request, form.picked());
		}
		catch (Refusal refusal) {
			errors.reject(refusal.code(), refusal.arguments(), null);
			return page(request, page);
		}
		next.addFlashAttribute("notice", new Notice("peer-support.choices.picked"));
		return REQUEST;
	}

	@PostMapping("/none")
	String none(@PathVariable RequestId id, SignedIn person, RedirectAttributes next) {
		this.choosing.none(this.drafting.owned(id, person.id()));
		next.addFlashAttribute("notice", new Notice("peer-support.choices.none"));
		return REQUEST;
	}

	private String page(RequestView request, Model page) {
		if (request.status() != RequestStatus.WAITING) {
			return "redirect:/peer-support/requests/" + request.id().value();
		}
		page.addAttribute("id", request.id()).addAttribute("possibilities", this.choosing.possibilities(request));
		return "peer-support/choosing/choices";
	}

}
