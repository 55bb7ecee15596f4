package org.alongside.notifications.mails;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import org.alongside.contracts.members.MembersEvent.DataRequested;
import org.alongside.contracts.members.MembersEvent.DeathCorrected;
import org.alongside.contracts.members.MembersEvent.Died;
import org.alongside.contracts.members.MembersEvent.ErasureRequested;
import org.alongside.contracts.members.MembersEvent.LeavingCancelled;
import org.alongside.contracts.members.MembersEvent.LeavingRequested;
import org.alongside.notifications.NotificationsApplication;
import org.alongside.notifications.contacts.AddressBook;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.alongside.platform.privacy.DataExports;
import org.alongside.platform.privacy.ExportKeys;
import org.alongside.platform.privacy.Forgetting;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = NotificationsApplication.class,
		properties = { "spring.config.name=notifications", "spring.application.name=notifications",
				"notifications.delivery.enabled=false", "alongside.privacy.work=false" })
@WithServers(schema = "notifications", kafka = false)
class MembersEventsConsumerTests {

	private static final UUID WORKER = UUID.fromString("019aa000-0000-7000-8000-00000000000d");

	@Autowired
	private MembersEventsConsumer consumer;

	@Autowired
	private WritingMails writing;

	@Autowired
	private SendingMails sending;

	@Autowired
	private AddressBook addresses;

	@Autowired
	private DataExports exports;

	@Autowired
	private Forgetting forgetting;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Ids ids;

	private final Instant now = Instant.now();

	private UUID mira;

	@BeforeEach
	void startWithMiraAlone() {
		for (String table : new String[] { "mail", "inbox", "contact", "outbox", "forgotten", "data_export" }) {
			this.database.sql("delete from " + table).update();
		}
		this.mira = this.ids.next();
		this.database.sql("""
				insert into contact (member_id, email, name, locale, changed_at, version)
				values (:id, 'mira@example.org', 'Mira Canary', 'en-GB', :at, 0)
				""").param("id", Columns.bytes(this.mira)).param("at", Columns.utc(this.now)).update();
	}

	@Test
	void whoLeavesIsMailedOnceAndNoLongerNeedsThatMailOnceTheyStay() {
		LeavingRequested leaving = new LeavingRequested(this.ids.next(), this.now, this.mira,
				LocalDate.ofInstant(this.now.plus(Duration.ofDays(14)), ZoneOffset.UTC));

		this.consumer.on(leaving);
		this.consumer.on(leaving);
		assertThat(mails()).isEqualTo("LEAVING_REQUESTED CREATED");

		LeavingCancelled stays = new LeavingCancelled(this.ids.next(), this.now, this.mira);
		this.consumer.on(stays);
		this.consumer.on(stays);
		assertThat(mails()).isEqualTo("LEAVING_REQUESTED CANCELLED, LEAVING_CANCELLED CREATED");
	}

	@Test
	void nothingGoesToWhoHasDiedAndWhatWaitedGoesOnceThatWasAMistake() {
		write();
		Died died = new Died(this.ids.next(), this.now, this.mira);

		this.consumer.on(died);
		this.consumer.on(died);
		write();

		assertThat(mails()).isEqualTo("APPLICATION_RECEIVED HELD, APPLICATION_RECEIVED HELD");
		assertThat(this.sending.take(WORKER, 10)).isEmpty();
		assertThat(this.addresses.of(this.mira)).isEmpty();

		this.consumer.on(new DeathCorrected(this.ids.next(), this.now, this.mira));

		assertThat(this.sending.take(WORKER, 10)).hasSize(2);
		assertThat(this.addresses.of(this.mira)).isPresent();
	}

	@Test
	void aMailThatSlippedThroughIsHeldBackAsItIsTaken() {
		write();
		this.database.sql("update contact set silence = 'DIED'").update();

		assertThat(this.sending.take(WORKER, 10)).isEmpty();

		assertThat(mails()).isEqualTo("APPLICATION_RECEIVED HELD");
	}

	@Test
	void whoLeftIsForgottenOnceAndNothingBringsThemBack() {
		write();
		UUID erasure = this.ids.next();
		ErasureRequested left = new ErasureRequested(this.ids.next(), this.now, this.mira, erasure);

		this.consumer.on(left);
		this.consumer.on(left);

		assertThat(this.database.sql("select payload from outbox").query(String.class).list()).singleElement()
			.asString()
			.contains(erasure.toString(), "\"kept\":0");
		assertThat(mails()).isEmpty();
		write();
		this.consumer.on(new DeathCorrected(this.ids.next(), this.now, this.mira));
		assertThat(mails()).isEmpty();
		assertThat(this.addresses.of(this.mira)).isEmpty();
		assertThat(this.forgetting.hasForgotten(this.mira)).isTrue();
		assertThat(this.database.sql("select concat_ws(',', email, name, locale, silence) from contact")
			.query(String.class)
			.list()).containsExactly("LEFT");
	}

	@Test
	void thoughTheInboxHasForgottenTheSameIsAnsweredAgain() {
		UUID erasure = this.ids.next();
		ErasureRequested left = new ErasureRequested(this.ids.next(), this.now, this.mira, erasure);
		this.consumer.on(left);
		this.database.sql("delete from inbox").update();

		this.consumer.on(left);

		assertThat(this.database.sql("select payload from outbox").query(String.class).list()).hasSize(2)
			.allMatch((payload) -> payload.contains(erasure.toString()));
	}

	@Test
	void whoAsksGetsWhatIsHeldOfThemInPiecesThatOnlyMembersOpens() throws IOException {
		write();
		ExportKeys.Pair keys = ExportKeys.make();
		UUID export = this.ids.next();
		DataRequested asked = new DataRequested(this.ids.next(), this.now, this.mira, export, keys.sealingKey());

		this.consumer.on(asked);
		this.consumer.on(asked);
		boolean more = true;
		while (more) {
			more = this.exports.work();
		}

		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		for (String payload : this.database.sql("select payload from outbox order by id").query(String.class).list()) {
			var part = JsonMapper.shared().readTree(payload);
			assertThat(payload).hasSizeLessThan(256 * 1024).doesNotContain("Canary", "mira@");
			whole.write(ExportKeys.open(keys.privateKey(), part.get("sealed").asString(),
					new ExportKeys.Place(export, "notifications", part.get("number").asInt())));
		}
		Map<String, String> files = unzip(whole.toByteArray());
		assertThat(files.get("contact.json")).contains("mira@example.org", "Mira Canary", "en-GB");
		assertThat(files.get("mails.json")).contains("application-received", "PG-7K2M-9QX4");
		assertThat(files.get("README.txt")).contains("contact.json: your name", "mails.json: which mails");
		assertThat(this.database.sql("select count(*) from data_export").query(Long.class).single()).isZero();
	}

	private void write() {
		Cause cause = new Cause(this.ids.next(), this.now, this.mira);
		this.transaction.executeWithoutResult(
				(_) -> this.writing.about(this.ids.next(), "PG-7K2M-9QX4", cause, LetterKind.APPLICATION_RECEIVED));
	}

	private String mails() {
		return String.join(", ",
				this.database.sql("select concat(kind, ' ', status) from mail where recipient_id = :mira order by id")
					.param("mira", Columns.bytes(this.mira))
					.query(String.class)
					.list());
	}

	private static Map<String, String> unzip(byte[] archive) throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

}
