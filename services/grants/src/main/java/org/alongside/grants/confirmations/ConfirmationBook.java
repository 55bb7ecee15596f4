package org.alongside.grants.confirmations;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.alongside.grants.applications.GrantApplicationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom hospitals were asked through, and what they said: for those who may look. */
@Service
@Transactional(readOnly = true)
public class ConfirmationBook {

	private final Confirmations confirmations;

	private final ConfirmationSeal seal;

	private final Clock clock;

	ConfirmationBook(Confirmations confirmations, ConfirmationSeal seal, Clock clock) {
		this.confirmations = confirmations;
		this.seal = seal;
		this.clock = clock;
	}

	/** Everybody who was named for an application, in order. */
	public List<ConfirmationView> of(GrantApplicationId id) {
		return this.confirmations.findByApplicationIdOrderByNumber(id.value())
			.stream()
			.map((one) -> this.seal.view(one, this.clock.instant()))
			.toList();
	}

	public Optional<ConfirmationView> last(GrantApplicationId id) {
		return this.confirmations.findFirstByApplicationIdOrderByNumberDesc(id.value())
			.map((one) -> this.seal.view(one, this.clock.instant()));
	}

}
