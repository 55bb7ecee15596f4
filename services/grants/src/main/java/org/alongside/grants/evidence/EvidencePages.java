package org.alongside.grants.evidence;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Semaphore;

import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.GrantApplicationService;
import org.alongside.grants.applications.GrantApplicationStatus;
import org.alongside.grants.applications.Subject;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** The family's photos: several at once, and one bad one does not lose the others. */
@Controller
@RequestMapping("/grants/applications/{id}/evidence")
@PreAuthorize("isAuthenticated()")
class EvidencePages {

	private static final int LONGEST_NAME = 200;

	private static final String AWAY = "away";

	private static final Logger logger = LoggerFactory.getLogger(EvidencePages.class);

	/** A photo in hand is several copies of it in memory. */
	private static final int IN_HAND = 4;

	private final Semaphore hands = new Semaphore(IN_HAND, true);

	private final EvidenceService evidence;

	private final Scanning scanning;

	private final GrantApplicationService applications;

	private final EvidenceSettings settings;

	EvidencePages(EvidenceService evidence, Scanning scanning, GrantApplicationService applications,
			EvidenceSettings settings) {
		this.evidence = evidence;
		this.scanning = scanning;
		this.applications = applications;
		this.settings = settings;
	}

	@GetMapping
	String show(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		ApplicationView application = this.applications.owned(id, person.id());
		if (!application.opens(Subject.EVIDENCE)) {
			return "redirect:/grants/applications/{id}/status";
		}
		page.addAttribute("form", new EvidenceForm(null, application.progress().evidenceChoice()));
		return page(id, page);
	}

	@PostMapping
	String save(@PathVariable GrantApplicationId id, SignedIn person, @ModelAttribute("form") EvidenceForm form,
			BindingResult errors, Model page) throws IOException {
		ApplicationView application = this.applications.owned(id, person.id());
		if (errors.hasErrors()) {
			return page(id, page);
		}
		keep(id, person.id(), form, errors);
		this.scanning.lookAt(id);
		if (errors.hasErrors()) {
			return page(id, page);
		}
		if (application.status() != GrantApplicationStatus.DRAFT) {
			return afterAsking(application, form, errors, page);
		}
		boolean later = "LATER".equals(form.choice());
		this.evidence.answer(id, person.id(), later);
		if (this.evidence.good(id) == 0 && !later && form.chosen().isEmpty()) {
			errors.rejectValue("files", "grants.evidence.nothing");
			return page(id, page);
		}
		return form.chosen().isEmpty() ? "redirect:/grants/applications/{id}/next"
				: "redirect:/grants/applications/{id}/evidence";
	}

	@PostMapping("/{file}/remove")
	String remove(@PathVariable GrantApplicationId id, @PathVariable UUID file, SignedIn person) {
		this.applications.owned(id, person.id());
		this.evidence.remove(id, person.id(), file);
		return "redirect:/grants/applications/{id}/evidence";
	}

	@GetMapping("/{file}")
	ResponseEntity<byte[]> download(@PathVariable GrantApplicationId id, @PathVariable UUID file, SignedIn person) {
		this.applications.owned(id, person.id());
		return asDownload(this.evidence.open(id, file), file);
	}

	/** A file leaves as a download that no browser runs or shows in our name. */
	static ResponseEntity<byte[]> asDownload(EvidenceService.OpenedFile file, UUID id) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, file.kind().mediaType())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("evidence-" + id + "." + file.kind().extension())
						.build()
						.toString())
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(file.bytes());
	}

	/** Who was asked for a paper answers with a paper. */
	private String afterAsking(ApplicationView application, EvidenceForm form, BindingResult errors, Model page) {
		if (form.chosen().isEmpty() && !application.asking().answered().contains(Subject.EVIDENCE)) {
			errors.rejectValue("files", "grants.evidence.nothing-new");
			return page(application.id(), page);
		}
		return form.chosen().isEmpty() ? "redirect:/grants/applications/{id}/next"
				: "redirect:/grants/applications/{id}/evidence";
	}

	/** When there is nowhere to keep one, the others are not tried. */
	private void keep(GrantApplicationId id, UUID member, EvidenceForm form, BindingResult errors) throws IOException {
		boolean away = false;
		for (MultipartFile file : form.chosen()) {
			String problem = away ? AWAY : keep(id, member, file);
			away = AWAY.equals(problem);
			if (problem != null) {
				errors.rejectValue("files", "grants.evidence." + problem, new Object[] { name(file) }, null);
			}
		}
	}

	private @Nullable String keep(GrantApplicationId id, UUID member, MultipartFile file) throws IOException {
		if (file.getSize() > this.settings.largest().toBytes()) {
			return "too-large";
		}
		this.hands.acquireUninterruptibly();
		try {
			return this.evidence.keep(id, member, name(file), file.getBytes(), this.settings.most());
		}
		catch (StoreIsAway nothingWasKept) {
			logger.warn("A file could not be kept", nothingWasKept);
			return AWAY;
		}
		finally {
			this.hands.release();
		}
	}

	private String page(GrantApplicationId id, Model page) {
		page.addAttribute("id", id)
			.addAttribute("files", this.evidence.of(id))
			.addAttribute("good", this.evidence.good(id));
		return "grants/evidence/edit";
	}

	private static String name(MultipartFile file) {
		String name = file.getOriginalFilename();
		String plain = (name != null) ? name.replaceAll("\\p{Cntrl}", "").strip() : "";
		plain = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
		return plain.isEmpty() ? "photo" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
	}

}
