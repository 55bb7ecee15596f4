package org.alongside.testing.house.sound.grants.publication;

import java.util.UUID;
import org.alongside.contracts.grants.GrantsEvent;
import org.alongside.platform.data.Ids;
import org.alongside.platform.events.Outbox;
import org.alongside.testing.house.sound.grants.applications.GrantApplicationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Translates what happens inside grants into what grants promised to tell. */
@Component
class GrantsEventPublication {

	private final Outbox outbox;

	private final Ids ids;

	GrantsEventPublication(Outbox outbox, Ids ids) {
		this.outbox = outbox;
		this.ids = ids;
	}

	@EventListener
	void on(GrantApplicationEvent event) {
		switch (event) {
			case GrantApplicationEvent.Approved e ->
				this.outbox.tell(new GrantsEvent.ApplicationApproved(this.ids.next(), e.at(), e.id().value(),
						new UUID(0, 0), "PG-7K2M-9QX4", 12000, "GBP"));
		}
	}

}
