package org.alongside.testing.house.sound.grants.applications;

import java.time.Instant;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One family's request for one grant. */
@Entity
class GrantApplication extends AbstractAggregateRoot<GrantApplication> {

	@Id
	private UUID id;

	private GrantApplicationStatus status;

	GrantApplication(GrantApplicationId id) {
		this.id = id.value();
		this.status = GrantApplicationStatus.DRAFT;
	}

	void approve(Instant now) {
		become(GrantApplicationStatus.APPROVED);
		registerEvent(new GrantApplicationEvent.Approved(new GrantApplicationId(this.id), now));
	}

	private void become(GrantApplicationStatus next) {
		if (this.status == next) {
			throw new AlreadyDecided();
		}
		this.status = next;
	}

}
