package org.alongside.grants.confirmations;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whom a family named at a hospital, and what they said of the stay: the family's to see,
 * and gone with them.
 */
@Component
@Order(45)
class ConfirmationsOfPerson implements PersonalData {

	private final Confirmations confirmations;

	private final NamingService naming;

	private final ConfirmationSeal seal;

	private final Clock clock;

	ConfirmationsOfPerson(Confirmations confirmations, NamingService naming, ConfirmationSeal seal, Clock clock) {
		this.confirmations = confirmations;
		this.naming = naming;
		this.seal = seal;
		this.clock = clock;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		List<Named> known = this.confirmations.findByMemberIdOrderById(person)
			.stream()
			.map((one) -> Named.of(this.seal.view(one, this.clock.instant())))
			.toList();
		if (!known.isEmpty()) {
			into.explain("grants.data.confirmations");
			into.json("confirmations.json", known);
		}
	}

	@Override
	public int erase(UUID person) {
		this.naming.forget(this.confirmations.findByMemberIdOrderById(person));
		return 0;
	}

	/** Somebody who was named; which of us did it is in nobody's copy. */
	record Named(@Nullable Professional professional, @Nullable Instant askedAt, @Nullable Instant answeredAt,
			@Nullable Given answer) {

		static Named of(ConfirmationView view) {
			return new Named(view.professional(), view.askedAt(), view.answeredAt(), view.given());
		}

	}

}
