package org.alongside.grants.runs;

import java.io.IOException;
import java.util.Objects;

import org.alongside.grants.transfers.StatusReports;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finance gives us the bank's answer, looks at what it says, and has it noted. */
@Controller
@RequestMapping("/grants/staff/payments/answers")
@PreAuthorize("hasRole('FINANCE')")
class BankAnswerPages {

	private final ReadingAnswers reading;

	private final ApplyingAnswers applying;

	BankAnswerPages(ReadingAnswers reading, ApplyingAnswers applying) {
		this.reading = reading;
		this.applying = applying;
	}

	@GetMapping
	String overview(@RequestParam(required = false) @Nullable BankAnswerId before, Model page) {
		page.addAttribute("form", new BankAnswerForm(null));
		return overviewPage(before, page);
	}

	@PostMapping
	String read(SignedIn person, @ModelAttribute("form") BankAnswerForm form, BindingResult errors, Model page)
			throws IOException {
		if (errors.hasErrors() || form.isEmpty()) {
			errors.rejectValue("file", "grants.bank-answer.missing");
			return overviewPage(null, page);
		}
		MultipartFile file = Objects.requireNonNull(form.file());
		try {
			if (file.getSize() > StatusReports.LARGEST) {
				errors.rejectValue("file", "grants.bank-answer.too-large");
				return overviewPage(null, page);
			}
			return "redirect:/grants/staff/payments/answers/" + this.reading.read(file.getBytes(), person);
		}
		catch (Refusal refusal) {
			errors.rejectValue("file", refusal.code(), refusal.arguments(), null);
			return overviewPage(null, page);
		}
	}

	@GetMapping("/{id}")
	String show(@PathVariable BankAnswerId id, Model page) {
		page.addAttribute("it", this.applying.preview(id));
		return "grants/runs/answer";
	}

	@PostMapping("/{id}/apply")
	String apply(@PathVariable BankAnswerId id, SignedIn person, RedirectAttributes next) {
		this.applying.apply(id, person);
		next.addFlashAttribute("notice", new Notice("grants.bank-answer.applied"));
		return "redirect:/grants/staff/payments/answers/{id}";
	}

	private String overviewPage(@Nullable BankAnswerId before, Model page) {
		page.addAttribute("answers", this.applying.newest(before));
		return "grants/runs/answers";
	}

}
