package org.alongside.grants.audits;

import java.util.Map;
import java.util.UUID;

import org.alongside.grants.claims.ClaimBook;
import org.alongside.grants.claims.ClaimId;
import org.alongside.grants.claims.ClaimView;
import org.alongside.grants.decisions.DecisionService;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.privacy.PersonForgotten;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Who may look again at what, what they wrote, sealed, and that they looked. */
@Component
class AuditDesk {

	private final DecisionService decisions;

	private final ClaimBook claims;

	private final FieldCipher cipher;

	private final Audit audit;

	AuditDesk(DecisionService decisions, ClaimBook claims, FieldCipher cipher, Audit audit) {
		this.decisions = decisions;
		this.claims = claims;
		this.cipher = cipher;
		this.audit = audit;
	}

	/** Nobody looks again at what they applied for, typed in, or answered themselves. */
	void requireNoHandIn(ClaimView claim, SignedIn person) {
		if (this.decisions.hadAHandIn(claim.application(), claim.memberId(), person.id())
				|| this.claims.hadAHandIn(claim.application(), person.id())) {
			throw new LookerDecidedIt();
		}
	}

	byte @Nullable [] sealed(AuditItem item, @Nullable String words) {
		return (words != null) ? this.cipher.seal(item.memberId(), place(item.claim().value()), words) : null;
	}

	@Nullable String words(AuditItem item) {
		byte[] sealed = item.sealedWords();
		try {
			return (sealed != null) ? this.cipher.open(item.memberId(), place(item.claim().value()), sealed) : null;
		}
		catch (PersonForgotten nothingToOpen) {
			return null;
		}
	}

	void write(SignedIn person, String action, ClaimId claim, Map<String, String> codes) {
		this.audit.record(person, action, "claim", claim.value(), codes);
	}

	void writeDrawn(SignedIn person, DrawId draw, int population, int chosen) {
		this.audit.record(person, "claims.drawn", "draw", draw.value(),
				Map.of("population", "" + population, "chosen", "" + chosen));
	}

	private static String place(UUID claim) {
		return "audit_item.sealed_words:" + claim;
	}

}
