package org.alongside.ui;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows every fragment in every state to those who write templates and to the tests that
 * judge them. Only where nothing is real.
 */
@Controller
@RequestMapping("/ui/gallery")
@PreAuthorize("permitAll()")
class GalleryPages {

	private static final Map<String, String> WORDS = Map.of("filled", "Sam Okafor", "mistakes", "Sam", "long",
			"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and then some more words that go on for quite a while, "
					+ "because people write as they speak and nobody should have to be brief",
			"rtl", "مرحبا، أنا سام وأعيش في كارديف", "emoji", "Sam 👩🏽‍🦽 thanks 💛🎉");

	@GetMapping
	String index() {
		return "ui/gallery/index";
	}

	@GetMapping("/forms/{state}")
	String forms(@PathVariable String state, Model page) {
		GalleryForm form = state.equals("empty") ? GalleryForm.empty() : GalleryForm.filled(words(state));
		page.addAttribute("form", form)
			.addAttribute("relations", GalleryForm.Relation.values())
			.addAttribute("needs", List.of("LARGE_PRINT", "HELPED", "PHONE"))
			.addAttribute("nations", List.of("ENGLAND", "SCOTLAND", "WALES", "NORTHERN_IRELAND", "IRELAND"));
		if (state.equals("mistakes")) {
			page.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", mistakes(form));
		}
		return "ui/gallery/forms";
	}

	@GetMapping("/parts/{state}")
	String parts(@PathVariable String state, Model page) {
		String words = words(state);
		page.addAttribute("words", words)
			.addAttribute("answers",
					List.of(new Row("Name", words, "#name"), new Row("Hospital", "", "#hospital"),
							new Row("Reference", "PG-7K2M-9QX4", null)))
			.addAttribute("todo",
					List.of(new Task("Patient and hospital", "#a", "done"), new Task(words, "#b", "started"),
							new Task("Bank details", "#c", "todo"), new Task("Check and send", null, "cannot-start")))
			.addAttribute("past", List.of(new Moment("We decided", Instant.parse("2026-11-22T10:45:00Z"), words),
					new Moment("You sent your application", Instant.parse("2026-11-20T15:02:00Z"), null)));
		return "ui/gallery/parts";
	}

	@GetMapping("/tables")
	String tables() {
		return "ui/gallery/tables";
	}

	@GetMapping("/done")
	String done(Model page) {
		page.addAttribute("notice", "ui.gallery.saved");
		return "ui/gallery/done";
	}

	@GetMapping("/errors/{status:400|401|403|404|405|409|413|422|500|503}")
	String error(@PathVariable String status, Model page) {
		page.addAttribute("correlationId", "4bf92f3577b34da6");
		return "ui/error/" + status;
	}

	private static String words(String state) {
		String words = WORDS.get(state);
		if (words == null && !state.equals("empty")) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return (words != null) ? words : "";
	}

	private static BindingResult mistakes(GalleryForm form) {
		BeanPropertyBindingResult result = new BeanPropertyBindingResult(form, "form");
		for (String field : List.of("declared", "code", "photos", "visit.month", "nation", "needs", "relation", "story",
				"amount", "miles", "email", "name")) {
			result.rejectValue(field, "ui.gallery.mistake", new Object[] { field }, null);
		}
		result.reject("ui.gallery.mistake.whole");
		return result;
	}

	record Row(String label, String value, @Nullable String changeUrl) {
	}

	record Task(String label, @Nullable String url, String status) {
	}

	record Moment(String title, Instant at, @Nullable String text) {
	}

}
