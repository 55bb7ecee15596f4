package org.alongside.grants.evidence;

import java.util.Map;
import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.ReviewService;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.security.SignedIn;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Staff open a family's file; that they did is kept. */
@Controller
@PreAuthorize("hasAnyRole('GRANTS_OFFICER', 'GRANTS_APPROVER')")
class StaffEvidencePages {

	private final EvidenceService evidence;

	private final ReviewService reviews;

	private final Audit audit;

	StaffEvidencePages(EvidenceService evidence, ReviewService reviews, Audit audit) {
		this.evidence = evidence;
		this.reviews = reviews;
		this.audit = audit;
	}

	@GetMapping("/grants/staff/applications/{id}/evidence/{file}")
	ResponseEntity<byte[]> download(@PathVariable GrantApplicationId id, @PathVariable UUID file, SignedIn person) {
		this.reviews.read(id);
		EvidenceService.OpenedFile opened = this.evidence.open(id, file);
		this.audit.record(person, "evidence.opened", "application", id.value(), Map.of("file", file.toString()));
		return EvidencePages.asDownload(opened, file);
	}

}
