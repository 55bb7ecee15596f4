package org.alongside.notifications.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alongside.notifications.NotificationsApplication;
import org.alongside.notifications.mails.MailEvent;
import org.alongside.notifications.mails.MailId;
import org.alongside.platform.data.Ids;
import org.alongside.platform.privacy.DataPiece;
import org.alongside.platform.privacy.ErasureDone;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = NotificationsApplication.class,
		properties = { "spring.config.name=notifications", "spring.application.name=notifications",
				"notifications.delivery.enabled=false" })
@WithServers(schema = "notifications", kafka = false)
class NotificationsEventPublicationTests {

	private static final Path GOLDEN = Path.of("..", "..", "libs", "contracts", "src", "test", "resources", "contracts",
			"notifications");

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Ids ids;

	@BeforeEach
	void startWithNothing() {
		this.database.sql("delete from outbox").update();
	}

	@Test
	void whatIsToldHasTheShapeThatWasPromised() throws IOException {
		MailId mail = new MailId(this.ids.next());

		happens(new MailEvent.Accepted(mail, this.ids.next(), NOON, NOON));
		happens(new MailEvent.Failed(mail, this.ids.next(), "5.1.1", NOON));
		happens(new ErasureDone(mail.value(), this.ids.next(), 0, NOON));
		happens(new DataPiece(mail.value(), this.ids.next(), 1, true, "c2VhbGVk", NOON));

		assertThat(told()).isNotEmpty().containsExactlyInAnyOrderEntriesOf(promised());
		assertThat(
				this.database.sql("select distinct concat(topic, ' ', `key`) from outbox").query(String.class).list())
			.containsExactlyInAnyOrder("notifications.mail " + mail, "notifications.privacy " + mail);
	}

	@Test
	void thatAMailIsUnderWayOrInDoubtIsNotTold() {
		happens(new MailEvent.Due(new MailId(this.ids.next())));
		happens(new MailEvent.Doubtful(new MailId(this.ids.next()), NOON));

		assertThat(told()).isEmpty();
	}

	private void happens(Object event) {
		this.transaction.executeWithoutResult((_) -> this.events.publishEvent(event));
	}

	private Map<String, String> told() {
		return this.database.sql("select type, payload from outbox order by type")
			.query((row, _) -> Map.entry(row.getString(1), shape(JsonMapper.shared().readTree(row.getBytes(2)))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Map<String, String> promised() throws IOException {
		try (Stream<Path> files = Files.list(GOLDEN)) {
			return files.filter((file) -> !file.getFileName().toString().contains(".before-"))
				.collect(Collectors.toMap((file) -> file.getFileName().toString().replace(".json", ""),
						(file) -> shape(JsonMapper.shared().readTree(file.toFile()))));
		}
	}

	/** The names in their order, and what kind of value each has. */
	private static String shape(JsonNode event) {
		return event.properties()
			.stream()
			.map((property) -> property.getKey() + " " + kind(property.getValue()))
			.collect(Collectors.joining(", "));
	}

	private static String kind(JsonNode value) {
		String text = value.asString();
		if (text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
			return "id";
		}
		return text.matches("\\d{4}-\\d\\d-\\d\\dT.*Z") ? "time" : value.getNodeType().toString();
	}

}
