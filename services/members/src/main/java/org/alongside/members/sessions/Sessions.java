package org.alongside.members.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.alongside.members.people.MemberId;
import org.alongside.members.signin.BrowserFamily;
import org.alongside.members.signin.Factor;
import org.alongside.members.signin.SignIn;
import org.alongside.members.signin.SignedInHere;
import org.alongside.members.staff.StaffEvent;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.RecordNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps where people are signed in, and ends it: the session here at once, and every
 * token that was given for it no later than it ends by itself, since no further one is
 * given.
 */
@Service
@Transactional
public class Sessions {

	private static final Duration A_DAY = Duration.ofDays(1);

	private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";

	private final JdbcClient jdbc;

	private final FindByIndexNameSessionRepository<? extends Session> browsers;

	private final SessionSettings settings;

	private final Clock clock;

	Sessions(JdbcClient jdbc, FindByIndexNameSessionRepository<? extends Session> browsers, SessionSettings settings,
			Clock clock) {
		this.jdbc = jdbc;
		this.browsers = browsers;
		this.settings = settings;
		this.clock = clock;
	}

	@EventListener
	void on(SignedInHere event) {
		if (event.before() != null) {
			forget(event.before());
		}
		this.jdbc.sql("""
				insert into sign_in (id, person_id, browser, device, network, factor, began_at, last_used_at)
				values (:id, :person, :browser, :device, :network, :factor, :at, :at) as one
				on duplicate key update browser = one.browser, device = one.device, network = one.network,
				factor = one.factor, began_at = one.began_at, last_used_at = one.last_used_at
				""")
			.param("id", Columns.bytes(event.id()))
			.param("person", Columns.bytes(event.person().value()))
			.param("browser", event.browser().name())
			.param("device", event.browser().device())
			.param("network", Network.beginning(event.network()))
			.param("factor", event.factor().name())
			.param("at", Columns.utc(event.at()))
			.update();
	}

	@EventListener
	void on(StaffEvent event) {
		endEverywhere(event.person());
	}

	/**
	 * Uses a signing in, if it still counts: it was not ended, not left unused for too
	 * long, and did not begin too long ago.
	 */
	public boolean use(MemberId person, @Nullable UUID id) {
		if (id == null) {
			return false;
		}
		var now = this.clock.instant();
		return this.jdbc.sql("""
				update sign_in set last_used_at = :now where id = :id and person_id = :person
				and began_at > :eldest and last_used_at > :longUnused
				""")
			.param("now", Columns.utc(now))
			.param("id", Columns.bytes(id))
			.param("person", Columns.bytes(person.value()))
			.param("eldest", Columns.utc(now.minus(this.settings.atMost())))
			.param("longUnused", Columns.utc(longUnused()))
			.update() == 1;
	}

	/** Where the person is signed in, the place they look from first. */
	@Transactional(readOnly = true)
	List<SignInView> of(MemberId person, @Nullable UUID here) {
		return this.jdbc.sql("""
				select * from sign_in where person_id = :person and last_used_at > :longUnused and began_at > :eldest
				order by id = :here desc, last_used_at desc, id desc limit 100
				""")
			.param("person", Columns.bytes(person.value()))
			.param("here", Columns.bytes((here != null) ? here : new UUID(0, 0)))
			.param("longUnused", Columns.utc(longUnused()))
			.param("eldest", Columns.utc(this.clock.instant().minus(this.settings.atMost())))
			.query((row, _) -> view(row, here))
			.list();
	}

	/** Ends one of the person's own. */
	void end(MemberId person, UUID id) {
		var ended = this.jdbc.sql("delete from sign_in where id = ? and person_id = ?")
			.params(Columns.bytes(id), Columns.bytes(person.value()))
			.update();
		if (ended == 0) {
			throw new RecordNotFound("sign-in", id);
		}
		// what was given for it names it
		this.jdbc.sql("delete from oauth2_authorization where principal_name = ? and attributes like ?")
			.params(person.toString(), "%\"" + id + "\"%")
			.update();
		endBrowsers(person, id::equals);
	}

	/** Ends all of them, wherever they are. */
	public void endEverywhere(MemberId person) {
		this.jdbc.sql("delete from sign_in where person_id = ?").param(Columns.bytes(person.value())).update();
		this.jdbc.sql("delete from oauth2_authorization where principal_name = ?").param(person.toString()).update();
		endBrowsers(person, (_) -> true);
	}

	/** Ends all of everybody's: whoever asks for it is signed out too. */
	void endEverybody() {
		this.jdbc.sql("delete from sign_in").update();
		this.jdbc.sql("delete from oauth2_authorization").update();
		// whoever is about to sign in has a session too, and no name in it yet
		this.jdbc.sql("delete from SPRING_SESSION where PRINCIPAL_NAME is not null").update();
	}

	/** In how many places a person is signed in. */
	@Transactional(readOnly = true)
	int places(MemberId person) {
		return counted("select count(*) from sign_in where person_id = :person and last_used_at > :longUnused "
				+ "and began_at > :eldest")
			.param("person", Columns.bytes(person.value()))
			.query(Integer.class)
			.single();
	}

	/** In how many places anybody is signed in. */
	@Transactional(readOnly = true)
	int places() {
		return counted("select count(*) from sign_in where last_used_at > :longUnused and began_at > :eldest")
			.query(Integer.class)
			.single();
	}

	/** It is over already, in the browser itself. */
	public void forget(UUID id) {
		this.jdbc.sql("delete from sign_in where id = ?").param(Columns.bytes(id)).update();
	}

	@Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
	void forgetOld() {
		this.jdbc.sql("delete from sign_in where last_used_at < ?")
			.param(Columns.utc(longUnused().minus(A_DAY)))
			.update();
	}

	private void endBrowsers(MemberId person, Predicate<@Nullable UUID> which) {
		this.browsers.findByPrincipalName(person.toString())
			.values()
			.stream()
			.filter((session) -> which.test(idOf(session)))
			.map(Session::getId)
			.toList()
			.forEach(this.browsers::deleteById);
	}

	private JdbcClient.StatementSpec counted(String sql) {
		return this.jdbc.sql(sql)
			.param("longUnused", Columns.utc(longUnused()))
			.param("eldest", Columns.utc(this.clock.instant().minus(this.settings.atMost())));
	}

	private static @Nullable UUID idOf(Session session) {
		return (session.getAttribute(CONTEXT) instanceof SecurityContext context && context.getAuthentication() != null)
				? SignIn.idOf(context.getAuthentication()) : null;
	}

	// the edge uses a token up before it asks for the next
	private Instant longUnused() {
		return this.clock.instant().minus(this.settings.unused()).minus(this.settings.tokenLife());
	}

	private static SignInView view(ResultSet row, @Nullable UUID here) throws SQLException {
		var id = Columns.uuid(row.getBytes("id"));
		return new SignInView(id.toString(),
				new BrowserFamily(row.getString("browser"), row.getString("device")).words(), row.getString("network"),
				row.getString("factor").equals(Factor.PASSKEY.name()),
				Columns.instant(row.getObject("began_at", LocalDateTime.class)),
				Columns.instant(row.getObject("last_used_at", LocalDateTime.class)), id.equals(here));
	}

}
