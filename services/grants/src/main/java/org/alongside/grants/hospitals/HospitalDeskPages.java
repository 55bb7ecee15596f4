package org.alongside.grants.hospitals;

import java.io.IOException;
import java.util.UUID;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff bring lists of hospitals, look at them, and take them over. */
@Controller
@RequestMapping("/grants/staff/hospitals")
@PreAuthorize("hasAnyRole('GRANTS_OFFICER', 'MANAGER')")
class HospitalDeskPages {

	private static final String ONE = "redirect:/grants/staff/hospitals/{id}";

	private final HospitalImports imports;

	HospitalDeskPages(HospitalImports imports) {
		this.imports = imports;
	}

	@GetMapping
	String all(Model page) {
		page.addAttribute("form", new HospitalListForm(null, null, null));
		return page(page);
	}

	@PostMapping
	String bring(SignedIn person, @ModelAttribute("form") HospitalListForm form, BindingResult errors, Model page)
			throws IOException {
		form.check(errors);
		HospitalList list = form.kind();
		if (errors.hasErrors() || list == null) {
			return page(page);
		}
		byte[] content = form.content();
		if (this.imports.read(content, list, form.onlyNamed()).hospitals().isEmpty()) {
			errors.rejectValue("file", "grants.hospitals.file.none");
			return page(page);
		}
		return "redirect:/grants/staff/hospitals/"
				+ this.imports.bring(content, form.name(), list, form.onlyNamed(), person);
	}

	@GetMapping("/{id}")
	String one(@PathVariable UUID id, Model page) {
		page.addAttribute("form", new SureForm(null));
		return one(page, id);
	}

	@PostMapping("/{id}/take-over")
	String takeOver(@PathVariable UUID id, SignedIn person, @ModelAttribute("form") SureForm form, BindingResult errors,
			Model page, RedirectAttributes next) {
		if (errors.hasErrors()) {
			return one(page, id);
		}
		try {
			this.imports.takeOver(id, Boolean.TRUE.equals(form.sure()), person);
		}
		catch (Refusal refusal) {
			errors.rejectValue("sure", refusal.code(), refusal.arguments(), null);
			return one(page, id);
		}
		next.addFlashAttribute("notice", new Notice("grants.hospitals.taken-over"));
		return ONE;
	}

	@PostMapping("/{id}/drop")
	String drop(@PathVariable UUID id, SignedIn person, RedirectAttributes next) {
		this.imports.drop(id, person);
		next.addFlashAttribute("notice", new Notice("grants.hospitals.dropped"));
		return ONE;
	}

	private String page(Model page) {
		page.addAttribute("offered", this.imports.offered())
			.addAttribute("lists", HospitalList.values())
			.addAttribute("brought", this.imports.newest());
		return "grants/hospitals/all";
	}

	private String one(Model page, UUID id) {
		page.addAttribute("brought", this.imports.read(id));
		return "grants/hospitals/one";
	}

	/**
	 * That so many are meant to go.
	 */
	record SureForm(@Nullable Boolean sure) {
	}

}
