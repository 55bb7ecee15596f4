package org.alongside.platform.bakery;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.data.Refusal;
import org.alongside.platform.security.NotWhileActing;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.DateInput;
import org.alongside.platform.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
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

@Controller
@RequestMapping("/bakery")
@PreAuthorize("permitAll()")
class BakeryPages {

	static final UUID RYE = UUID.fromString("019aa000-0000-7000-8000-000000000001");

	private final ObjectProvider<Oven> oven;

	BakeryPages(ObjectProvider<Oven> oven) {
		this.oven = oven;
	}

	@PostMapping("/bake")
	String bakeOnce(@RequestParam UUID loaf, Model page) {
		page.addAttribute("text", this.oven.getObject().bake(loaf));
		return "bakery/shop";
	}

	@GetMapping
	String shop(@Nullable SignedIn person, Model page) {
		page.addAttribute("text", (person != null) ? "Hello " + person.name() : "Hello stranger");
		return "bakery/shop";
	}

	@GetMapping("/mine")
	@PreAuthorize("isAuthenticated()")
	String mine(SignedIn person, Model page) {
		page.addAttribute("text", "Bread of " + person.name());
		return "bakery/shop";
	}

	@GetMapping("/diary")
	@PreAuthorize("isAuthenticated()")
	@NotWhileActing
	String diary(SignedIn person, Model page) {
		return mine(person, page);
	}

	@GetMapping("/asks-only-by-argument")
	String asks(SignedIn person, Model page) {
		return mine(person, page);
	}

	@GetMapping("/oven")
	@PreAuthorize("hasRole('MANAGER')")
	String oven(Model page) {
		page.addAttribute("text", "Hot");
		return "bakery/shop";
	}

	@GetMapping("/loaves/{id}")
	String loaf(@PathVariable LoafId id, Model page) {
		if (!id.value().equals(RYE)) {
			throw new RecordNotFound("loaf", id);
		}
		page.addAttribute("text", "A loaf of rye");
		return "bakery/shop";
	}

	@PostMapping("/loaves")
	String bake(RedirectAttributes next) {
		next.addFlashAttribute("notice", new Notice("bakery.baked", 3));
		next.addAttribute("id", new LoafId(RYE));
		return "redirect:/bakery/loaves/{id}";
	}

	@PostMapping("/form")
	String order(@Valid @ModelAttribute("form") OrderForm form, BindingResult errors, Model page) {
		page.addAttribute("text", errors.hasErrors() ? "Refused " + errors.getFieldErrors().getFirst().getField()
				: "[" + form.name() + "] on " + form.day().date());
		return "bakery/shop";
	}

	@PostMapping("/strict-form")
	String orderStrictly(@Valid @ModelAttribute("form") OrderForm form) {
		return "bakery/shop";
	}

	@PostMapping("/upload")
	String upload(@RequestParam MultipartFile photo, Model page) {
		page.addAttribute("text", "" + photo.getSize());
		return "bakery/shop";
	}

	@GetMapping("/refused")
	String refuse() {
		throw new SoldOut("rye");
	}

	@GetMapping("/fail")
	String fail() {
		throw new IllegalStateException("secret-of-the-bakery");
	}

	@GetMapping("/stale")
	String stale() {
		throw new OptimisticLockingFailureException("secret-of-the-bakery");
	}

	@GetMapping("/too-long")
	String tooLong() {
		throw new DataIntegrityViolationException("secret-of-the-bakery");
	}

	@GetMapping("/away")
	String away() {
		throw new CannotGetJdbcConnectionException("secret-of-the-bakery");
	}

	record LoafId(UUID value) {
	}

	record OrderForm(@NotBlank(message = "{bakery.name.missing}") @Size(max = 20_000) String name, DateInput day) {
	}

	static class SoldOut extends Refusal {

		private static final long serialVersionUID = 1L;

		SoldOut(String bread) {
			super("bakery.sold-out", bread);
		}

	}

}
