package org.alongside.peersupport.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.alongside.peersupport.pairing.Explanation;
import org.alongside.peersupport.requests.RequestId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does what the coordinator decided and writes down who decided, both or neither. */
@Component
class Decided {

	private final TransactionTemplate transaction;

	private final Audit audit;

	private final JsonMapper json;

	private final Clock clock;

	Decided(TransactionTemplate transaction, Audit audit, JsonMapper json, Clock clock) {
		this.transaction = transaction;
		this.audit = audit;
		this.json = json;
		this.clock = clock;
	}

	void by(SignedIn person, String action, RequestId id, Runnable step) {
		this.transaction.executeWithoutResult((_) -> {
			step.run();
			this.audit.record(person, "peer-support." + action, "support-request", id.value(), Map.of());
		});
	}

	@Nullable Explanation explanation(@Nullable String kept) {
		return (kept != null) ? this.json.readValue(kept, Explanation.class) : null;
	}

	LocalDate today(ZoneId zone) {
		return LocalDate.ofInstant(this.clock.instant(), zone);
	}

}
