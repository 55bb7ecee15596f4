package org.alongside.members.doubles;

import java.util.UUID;

import jakarta.validation.Valid;
import org.alongside.members.people.MemberId;
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

/**
 * Where one of us says that a person has two records, and another agrees: somebody who
 * can see whether there is a grant under the one that closes.
 */
@Controller
@RequestMapping("/members/staff/doubles")
@PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR', 'GRANTS_OFFICER')")
class SecondRecordPages {

	private static final String SAYS_SO = "hasAnyRole('MANAGER', 'ADMINISTRATOR') and @fresh.passkey()";

	private static final String AGREES = "hasRole('GRANTS_OFFICER') and @fresh.passkey()";

	private static final String ENDS = "hasAnyRole('MANAGER', 'ADMINISTRATOR', 'GRANTS_OFFICER') and @fresh.passkey()";

	private static final int PAGE = 50;

	private final ClosingSecondRecords records;

	SecondRecordPages(ClosingSecondRecords records) {
		this.records = records;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable UUID after, SignedIn staff, Model page) {
		var found = this.records.after((after != null) ? after : new UUID(0, 0), staff);
		var shown = found.subList(0, Math.min(PAGE, found.size()));
		page.addAttribute("records", shown);
		page.addAttribute("next", (found.size() > PAGE) ? shown.getLast().id() : null);
		return "members/doubles/list";
	}

	@GetMapping("/of/{kept}")
	@PreAuthorize(SAYS_SO)
	String form(@PathVariable UUID kept, Model page) {
		page.addAttribute("form", SecondRecordForm.EMPTY);
		return write(kept, page);
	}

	@PostMapping("/of/{kept}")
	@PreAuthorize(SAYS_SO)
	String propose(@PathVariable UUID kept, @Valid @ModelAttribute("form") SecondRecordForm form, BindingResult errors,
			SignedIn staff, Model page, RedirectAttributes next) {
		if (!errors.hasErrors() && !form.isKnown()) {
			errors.rejectValue("known", "members.doubles.known.missing");
		}
		if (!errors.hasErrors()) {
			try {
				this.records.propose(new MemberId(kept), this.records.byReference(form.typed()), staff);
			}
			catch (CannotClose cannot) {
				errors.rejectValue("reference", cannot.code());
			}
			catch (RecordNotFound nobody) {
				this.records.person(new MemberId(kept));
				errors.rejectValue("reference", "members.doubles.reference.unknown");
			}
		}
		if (errors.hasErrors()) {
			return write(kept, page);
		}
		next.addFlashAttribute("notice", new Notice("members.doubles.proposed"));
		return "redirect:/members/staff/doubles";
	}

	@GetMapping("/{id}")
	String one(@PathVariable UUID id, SignedIn staff, Model page) {
		page.addAttribute("form", AgreeForm.EMPTY);
		return show(id, staff, page);
	}

	@PostMapping("/{id}/agree")
	@PreAuthorize(AGREES)
	String agree(@PathVariable UUID id, @ModelAttribute("form") AgreeForm form, BindingResult errors, SignedIn staff,
			Model page, RedirectAttributes next) {
		if (!errors.hasErrors() && !form.hasLooked()) {
			errors.rejectValue("grants", "members.doubles.grants.missing");
		}
		if (errors.hasErrors()) {
			return show(id, staff, page);
		}
		this.records.agree(id, staff);
		next.addFlashAttribute("notice", new Notice("members.doubles.agreed"));
		return "redirect:/members/staff/doubles/{id}";
	}

	@PostMapping("/{id}/drop")
	@PreAuthorize(ENDS)
	String drop(@PathVariable UUID id, SignedIn staff, RedirectAttributes next) {
		this.records.drop(id, staff);
		next.addFlashAttribute("notice", new Notice("members.doubles.dropped"));
		return "redirect:/members/staff/doubles";
	}

	private String write(UUID kept, Model page) {
		var stays = new MemberId(kept);
		page.addAttribute("id", kept);
		page.addAttribute("name", this.records.person(stays).name());
		page.addAttribute("stays", this.records.referenceOf(stays));
		return "members/doubles/propose";
	}

	private String show(UUID id, SignedIn staff, Model page) {
		page.addAttribute("view", this.records.get(id, staff));
		page.addAttribute("mayAgree", staff.has("GRANTS_OFFICER"));
		return "members/doubles/one";
	}

}
