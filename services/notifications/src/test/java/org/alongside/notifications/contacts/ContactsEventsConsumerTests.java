package org.alongside.notifications.contacts;

import java.time.Instant;
import java.util.UUID;

import org.alongside.contracts.members.ContactsEvent.ContactChanged;
import org.alongside.notifications.NotificationsApplication;
import org.alongside.platform.data.Ids;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = NotificationsApplication.class,
		properties = { "spring.config.name=notifications", "spring.application.name=notifications",
				"notifications.delivery.enabled=false" })
@WithServers(schema = "notifications", kafka = false)
class ContactsEventsConsumerTests {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	@Autowired
	private ContactsEventsConsumer consumer;

	@Autowired
	private AddressBook addresses;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Ids ids;

	private UUID mira;

	@BeforeEach
	void startWithNothing() {
		this.database.sql("delete from contact").update();
		this.database.sql("delete from inbox").update();
		this.mira = this.ids.next();
	}

	@Test
	void hearingAChangeTwiceIsHearingItOnce() {
		ContactChanged first = changed("first@example.org", NOON);
		hear(first);
		hear(changed("second@example.org", NOON));

		hear(first);

		assertThat(this.addresses.of(this.mira))
			.hasValueSatisfying((addressee) -> assertThat(addressee.email()).isEqualTo("second@example.org"));
		assertThat(this.database.sql("select count(*) from inbox").query(Long.class).single()).isEqualTo(2);
	}

	@Test
	void leavingTwiceIsLeavingOnce() {
		hear(changed("mira@example.org", NOON));

		this.consumer.on(null, this.mira.toString(), NOON.plusSeconds(1).toEpochMilli());
		this.consumer.on(null, this.mira.toString(), NOON.plusSeconds(2).toEpochMilli());

		assertThat(this.addresses.of(this.mira)).isEmpty();
		assertThat(this.database.sql("select count(*) from contact").query(Long.class).single()).isOne();
	}

	private ContactChanged changed(String email, Instant at) {
		return new ContactChanged(this.ids.next(), at, this.mira, email, "Mira", "en-GB");
	}

	private void hear(ContactChanged event) {
		this.consumer.on(event, this.mira.toString(), event.occurredAt().toEpochMilli());
	}

}
