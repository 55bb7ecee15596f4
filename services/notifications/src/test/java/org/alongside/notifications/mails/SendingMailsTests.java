package org.alongside.notifications.mails;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.alongside.notifications.NotificationsApplication;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.data.Ids;
import org.alongside.testing.servers.WithServers;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest(classes = NotificationsApplication.class,
		properties = { "spring.config.name=notifications", "spring.application.name=notifications",
				"notifications.delivery.enabled=false" })
@Import(SendingMailsTests.Time.class)
@WithServers(schema = "notifications", kafka = false)
class SendingMailsTests {

	private static final String A_THOUSAND_SENT_MAILS = """
			insert into mail (id, event_id, recipient_id, kind, urgent, status, attempts, occurred_at, created_at,
				changed_at, version)
			with recursive numbers as (select 1 as n union all select n + 1 from numbers where n < 1000)
			select random_bytes(16), random_bytes(16), random_bytes(16), 'APPLICATION_RECEIVED', 0, 'ACCEPTED', 1, now(6),
				now(6), now(6), 2 from numbers
			""";

	@Autowired
	private SendingMails sending;

	@Autowired
	private WritingMails writing;

	@Autowired
	private Mails mails;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private SteppingClock clock;

	@Autowired
	private Ids ids;

	@BeforeEach
	void startWithNothing() {
		this.database.sql("delete from mail").update();
		this.database.sql("delete from outbox").update();
	}

	@Test
	void aMailIsTakenOnce() {
		write(LetterKind.APPLICATION_RECEIVED);

		assertThat(this.sending.take(this.ids.next(), 10)).hasSize(1);
		assertThat(this.sending.take(this.ids.next(), 10)).isEmpty();
	}

	@Test
	void howeverManyTakeAtTheSameTimeEachMailIsTakenOnce() throws Exception {
		for (int i = 0; i < 400; i++) {
			write(LetterKind.APPLICATION_RECEIVED);
		}
		Set<MailId> taken = ConcurrentHashMap.newKeySet();
		List<MailId> twice = new CopyOnWriteArrayList<>();
		Callable<Integer> worker = () -> {
			UUID holder = this.ids.next();
			int count = 0;
			for (List<OutgoingMail> some = this.sending.take(holder, 7); !some.isEmpty(); some = this.sending
				.take(holder, 7)) {
				some.stream().map((mail) -> mail.hold().mail()).filter((id) -> !taken.add(id)).forEach(twice::add);
				count += some.size();
			}
			return count;
		};

		try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Future<Integer> done : workers.invokeAll(List.of(worker, worker, worker, worker, worker, worker))) {
				done.get();
			}
		}

		taken.addAll(this.sending.take(this.ids.next(), 400).stream().map((mail) -> mail.hold().mail()).toList());
		assertThat(twice).isEmpty();
		assertThat(taken).hasSize(400);
	}

	@Test
	void whatOpensADoorGoesFirst() {
		write(LetterKind.APPLICATION_RECEIVED);
		write(LetterKind.APPLICATION_DECIDED);
		writeDoor(Duration.ofMinutes(15));

		assertThat(this.sending.take(this.ids.next(), 1)).singleElement()
			.extracting(OutgoingMail::kind)
			.isEqualTo(LetterKind.SIGN_IN);
	}

	@Test
	void writingForOneFactTwiceIsWritingOnce() {
		Cause cause = new Cause(this.ids.next(), this.clock.instant(), this.ids.next());
		write(cause, LetterKind.APPLICATION_RECEIVED);
		write(cause, LetterKind.APPLICATION_RECEIVED);

		assertThat(this.mails.count()).isOne();
	}

	@Test
	void anExpiredLinkIsNotTakenAndWhatWasSealedIsGone() {
		writeDoor(Duration.ofMinutes(15));
		this.clock.step(Duration.ofMinutes(16));

		assertThat(this.sending.take(this.ids.next(), 10)).isEmpty();

		assertThat(statusOfTheOnlyMail()).isEqualTo("CANCELLED");
		assertThat(sealedContents()).isZero();
	}

	@Test
	void whileTheRelayIsAwayExpiredLinksAreEndedTooAndDoubtfulOnesWiped() {
		writeDoor(Duration.ofMinutes(15));
		writeDoor(Duration.ofMinutes(15));
		Hold hold = this.sending.take(this.ids.next(), 1).getFirst().hold();
		this.sending.handOver(hold);
		this.sending.settle(hold, new Outcome.Unanswered());
		this.clock.step(Duration.ofMinutes(16));

		assertThat(this.sending.endWhatWaitedTooLong()).isOne();

		assertThat(sealedContents()).isZero();
		assertThat(this.mails.count(MailStatus.POSSIBLY_SENT)).isOne();
		assertThat(this.mails.count(MailStatus.CANCELLED)).isOne();
	}

	@Test
	void afterADayAMailHasFailed() {
		write(LetterKind.APPLICATION_RECEIVED);
		this.clock.step(Duration.ofHours(25));

		this.sending.endWhatWaitedTooLong();

		assertThat(statusOfTheOnlyMail()).isEqualTo("PERMANENT_FAILURE");
		assertThat(toldEvents("notifications.failed.v1")).isOne();
	}

	@Test
	void whatADeadWorkerHadNotHandedOverIsSentByAnother() {
		write(LetterKind.APPLICATION_RECEIVED);
		Hold dead = this.sending.take(this.ids.next(), 1).getFirst().hold();
		this.clock.step(Duration.ofSeconds(16));

		this.sending.recover();

		assertThat(this.sending.take(this.ids.next(), 1)).hasSize(1);
		assertThatException().isThrownBy(() -> this.sending.handOver(dead))
			.isInstanceOfAny(IllegalTransition.class, OptimisticLockingFailureException.class);
	}

	@Test
	void whatADeadWorkerHadHandedOverMayHaveBeenSentAndIsNotTakenAgain() {
		write(LetterKind.APPLICATION_RECEIVED);
		this.sending.handOver(this.sending.take(this.ids.next(), 1).getFirst().hold());
		this.clock.step(Duration.ofSeconds(16));

		this.sending.recover();

		assertThat(statusOfTheOnlyMail()).isEqualTo("POSSIBLY_SENT");
		assertThat(this.sending.take(this.ids.next(), 10)).isEmpty();
	}

	@Test
	void whoeverKeepsHoldingIsNotTakenForDead() {
		write(LetterKind.APPLICATION_RECEIVED);
		UUID holder = this.ids.next();
		Hold hold = this.sending.take(holder, 1).getFirst().hold();
		this.clock.step(Duration.ofSeconds(10));
		this.sending.keepHolding(holder, List.of(hold.mail().value()));
		this.clock.step(Duration.ofSeconds(10));

		assertThat(this.sending.recover()).isZero();

		this.sending.handOver(hold);
		assertThat(statusOfTheOnlyMail()).isEqualTo("HANDED_OVER");
	}

	@Test
	void whatCarriesTheHoldersNameButIsNotInHandIsLetGo() {
		write(LetterKind.APPLICATION_RECEIVED);
		write(LetterKind.APPLICATION_DECIDED);
		UUID holder = this.ids.next();
		List<OutgoingMail> taken = this.sending.take(holder, 2);
		this.clock.step(Duration.ofSeconds(10));
		this.sending.keepHolding(holder, List.of(taken.getFirst().hold().mail().value()));
		this.clock.step(Duration.ofSeconds(10));

		assertThat(this.sending.recover()).isOne();

		assertThat(this.sending.take(this.ids.next(), 2)).singleElement()
			.extracting((mail) -> mail.hold().mail())
			.isEqualTo(taken.getLast().hold().mail());
	}

	@Test
	void nobodyRenewsWhatSomebodyElseHoldsByNow() {
		write(LetterKind.APPLICATION_RECEIVED);
		UUID slow = this.ids.next();
		Hold hold = this.sending.take(slow, 1).getFirst().hold();
		this.clock.step(Duration.ofSeconds(16));
		this.sending.recover();
		this.sending.take(this.ids.next(), 1);
		this.clock.step(Duration.ofSeconds(10));
		this.sending.keepHolding(slow, List.of(hold.mail().value()));
		this.clock.step(Duration.ofSeconds(6));

		assertThat(this.sending.recover()).isOne();
	}

	@Test
	void whatTheRelayTookIsToldInTheSameTransaction() {
		write(LetterKind.APPLICATION_RECEIVED);
		Hold hold = this.sending.take(this.ids.next(), 1).getFirst().hold();
		this.sending.handOver(hold);

		this.sending.settle(hold, new Outcome.Accepted());

		assertThat(toldEvents("notifications.accepted.v1")).isOne();
		assertThatExceptionOfType(IllegalTransition.class)
			.isThrownBy(() -> this.sending.settle(hold, new Outcome.Accepted()));
		assertThat(toldEvents("notifications.accepted.v1")).isOne();
	}

	@Test
	void whatIsOverIsForgottenAfterNinetyDays() {
		write(LetterKind.APPLICATION_RECEIVED);
		Hold hold = this.sending.take(this.ids.next(), 1).getFirst().hold();
		this.sending.handOver(hold);
		this.sending.settle(hold, new Outcome.Accepted());
		this.sending.forgetWhatIsOver();
		assertThat(this.mails.count()).isOne();

		this.clock.step(Duration.ofDays(400));
		this.sending.forgetWhatIsOver();

		assertThat(this.mails.count()).isZero();
	}

	@ParameterizedTest
	@CsvSource({
			"select * from mail where urgent = 1 and next_attempt_at <= now(6) order by next_attempt_at limit 8 for update skip locked,mail_due",
			"select * from mail where held_until < now(6) order by held_until limit 100 for update skip locked,mail_abandoned",
			"update mail set held_until = now(6) where id in (x'00') and holder = x'00' and held_until < now(6),PRIMARY|mail_abandoned",
			"select * from mail where status = 'POSSIBLY_SENT' and id < x'ff' order by id desc limit 26,mail_by_status",
			"select * from mail where sealed_until < now(6) and next_attempt_at is not null limit 100,mail_.*" })
	void hotQueriesReadAnIndexAsLongAsTheWorkThatIsLeft(String query, String index) {
		for (int i = 0; i < 5; i++) {
			this.database.sql(A_THOUSAND_SENT_MAILS).update();
		}
		write(LetterKind.APPLICATION_RECEIVED);
		this.database.sql("analyze table mail").query().listOfRows();

		assertThat(this.database.sql("explain " + query).query().singleRow().get("key")).asString().matches(index);
	}

	private void write(LetterKind kind) {
		write(new Cause(this.ids.next(), this.clock.instant(), this.ids.next()), kind);
	}

	private void write(Cause cause, LetterKind kind) {
		this.transaction.executeWithoutResult((_) -> this.writing.about(this.ids.next(), "PG-7K2M-9QX4", cause, kind));
	}

	private void writeDoor(Duration life) {
		Cause cause = new Cause(this.ids.next(), this.clock.instant(), this.ids.next());
		Instant expiry = this.clock.instant().plus(life);
		this.transaction.executeWithoutResult((_) -> this.writing.sealed("sealed", expiry, cause, LetterKind.SIGN_IN));
	}

	private String statusOfTheOnlyMail() {
		return this.database.sql("select status from mail").query(String.class).single();
	}

	private long sealedContents() {
		return this.database.sql("select count(*) from mail where sealed is not null or sealed_until is not null")
			.query(Long.class)
			.single();
	}

	private long toldEvents(String type) {
		return this.database.sql("select count(*) from outbox where type = :type")
			.param("type", type)
			.query(Long.class)
			.single();
	}

	@TestConfiguration
	static class Time {

		@Bean
		SteppingClock clock() {
			return SteppingClock.at("2026-11-22T12:00:00Z");
		}

	}

}
