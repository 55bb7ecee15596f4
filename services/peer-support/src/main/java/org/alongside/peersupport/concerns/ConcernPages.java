package org.alongside.peersupport.concerns;

import org.alongside.peersupport.requests.RelationService;
import org.alongside.peersupport.requests.RequestId;
import org.alongside.peersupport.requests.RequestView;
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

/** Where either side says that something felt wrong, and where that is looked into. */
@Controller
@RequestMapping("/peer-support")
class ConcernPages {

	private static final String LEAD = "hasRole('SAFEGUARDING_LEAD')";

	private final ConcernService concerns;

	private final RelationService relations;

	ConcernPages(ConcernService concerns, RelationService relations) {
		this.concerns = concerns;
		this.relations = relations;
	}

	@GetMapping("/wrong/{id}")
	@PreAuthorize("isAuthenticated()")
	String say(@PathVariable RequestId id, SignedIn person, Model page) {
		this.relations.of(id, person.id());
		page.addAttribute("id", id).addAttribute("form", new ConcernForm(null));
		return "peer-support/concerns/say";
	}

	@PostMapping("/wrong/{id}")
	@PreAuthorize("isAuthenticated()")
	String say(@PathVariable RequestId id, SignedIn person, @ModelAttribute("form") ConcernForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		RequestView request = this.relations.of(id, person.id());
		form.check(errors);
		if (errors.hasErrors()) {
			page.addAttribute("id", id);
			return "peer-support/concerns/say";
		}
		this.concerns.raise(request, person.id(), form.text());
		next.addFlashAttribute("notice", new Notice("peer-support.wrong.said"));
		return "redirect:/peer-support/go/{id}";
	}

	@GetMapping("/staff/concerns")
	@PreAuthorize(LEAD)
	String all(Model page) {
		page.addAttribute("concerns", this.concerns.all());
		return "peer-support/concerns/list";
	}

	@GetMapping("/staff/concerns/{id}")
	@PreAuthorize(LEAD)
	String read(@PathVariable ConcernId id, SignedIn lead, Model page) {
		page.addAttribute("concern", this.concerns.read(id, lead));
		return "peer-support/concerns/concern";
	}

	@PostMapping("/staff/concerns/{id}/close")
	@PreAuthorize(LEAD)
	String close(@PathVariable ConcernId id, SignedIn lead, RedirectAttributes next) {
		this.concerns.close(id, lead);
		next.addFlashAttribute("notice", new Notice("peer-support.concern.closed"));
		return "redirect:/peer-support/staff/concerns";
	}

}
