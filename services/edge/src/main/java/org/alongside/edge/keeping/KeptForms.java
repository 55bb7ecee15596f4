package org.alongside.edge.keeping;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.edge.neighbourhood.Neighbourhood;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.alongside.platform.security.CurrentPerson;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps forms for those who sent them too late, in the browser they sent them with and
 * for nobody else: not for whoever signs in there next, and not for somebody for whom the
 * sender did not act.
 */
@Service
@Transactional
public class KeptForms {

	private static final int LONGEST_ADDRESS = 2000;

	private final JdbcClient jdbc;

	private final Neighbourhood neighbourhood;

	private final KeepingSettings settings;

	private final Ids ids;

	private final Clock clock;

	KeptForms(JdbcClient jdbc, Neighbourhood neighbourhood, KeepingSettings settings, Ids ids, Clock clock) {
		this.jdbc = jdbc;
		this.neighbourhood = neighbourhood;
		this.settings = settings;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Knows the browser from now on as that of whoever signed in with it. Only known
	 * browsers have anything kept, so nobody fills our tables who was never here.
	 */
	public void know(Authentication somebody, HttpServletRequest request, HttpServletResponse response) {
		BrowserSecret secret = carried(request).orElseGet(BrowserSecret::draw);
		this.jdbc.sql("""
				insert into known_browser (hash, person, served, expires_at) values (:hash, :person, :served, :until)
				as one on duplicate key update person = one.person, served = one.served, expires_at = one.expires_at
				""")
			.param("hash", secret.hash())
			.param("person", somebody.getName())
			.param("served", served(somebody))
			.param("until", Columns.utc(this.clock.instant().plus(this.settings.knowBrowserFor())))
			.update();
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(cookieName(), secret.text())
					.path("/")
					.maxAge(this.settings.knowBrowserFor())
					.httpOnly(true)
					.secure(this.neighbourhood.isEncrypted())
					.sameSite("Lax")
					.build()
					.toString());
	}

	/**
	 * Keeps what was sent, if it may be kept.
	 * @return whether its sender finds it again
	 */
	public boolean keep(HttpServletRequest request) throws IOException {
		String action = address(request);
		Optional<BrowserSecret> secret = carried(request);
		if (!(request.getAttribute(SentForm.ATTRIBUTE) instanceof SentForm sent) || secret.isEmpty()
				|| action.length() > LONGEST_ADDRESS) {
			return false;
		}
		byte[] whole = sent.whole();
		if (whole.length > this.settings.formSize().toBytes() || fields(whole).isEmpty()) {
			return false;
		}
		return keep(secret.get(), action, whole);
	}

	/** Everything kept for whoever is here, in this browser; the newest first. */
	@Transactional(readOnly = true)
	public List<KeptForm> of(Authentication somebody, HttpServletRequest request) {
		return carried(request).map((secret) -> of(somebody, secret)).orElse(List.of());
	}

	/** Whether anything is kept for whoever is here, in this browser. */
	@Transactional(readOnly = true)
	public boolean hasAny(Authentication somebody, HttpServletRequest request) {
		return carried(request).filter((secret) -> hasAny(somebody, secret)).isPresent();
	}

	/**
	 * Gives one up: it is sent again now, or not wanted.
	 * @return where it was sent to
	 */
	public Optional<String> giveUp(UUID id, Authentication somebody, HttpServletRequest request) {
		byte[] browser = carried(request).map(BrowserSecret::hash).orElse(new byte[0]);
		Optional<String> action = this.jdbc.sql("""
				select action from kept_form where id = :id and browser = :browser and person = :person
				and served = :served and expires_at > :now for update
				""")
			.param("id", Columns.bytes(id))
			.param("browser", browser)
			.param("person", somebody.getName())
			.param("served", served(somebody))
			.param("now", Columns.utc(this.clock.instant()))
			.query(String.class)
			.optional();
		if (action.isPresent()) {
			this.jdbc.sql("delete from kept_form where id = ?").param(Columns.bytes(id)).update();
		}
		return action;
	}

	@Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
	void forgetOld() {
		Instant now = this.clock.instant();
		this.jdbc.sql("delete from kept_form where expires_at < ?").param(Columns.utc(now)).update();
		this.jdbc.sql("delete from known_browser where expires_at < ?").param(Columns.utc(now)).update();
	}

	private boolean keep(BrowserSecret secret, String action, byte[] whole) {
		UUID id = this.ids.next();
		Instant now = this.clock.instant();
		boolean kept = this.jdbc.sql("""
				insert into kept_form (id, browser, person, served, action, sealed, kept_at, expires_at)
				select :id, hash, person, served, :action, :sealed, :now, :until
				from known_browser where hash = :hash and expires_at > :now
				""")
			.param("id", Columns.bytes(id))
			.param("action", action)
			.param("sealed", secret.seal(whole, id + action))
			.param("now", Columns.utc(now))
			.param("until", Columns.utc(now.plus(this.settings.keepFor())))
			.param("hash", secret.hash())
			.update() == 1;
		makeRoom(secret);
		return kept;
	}

	private void makeRoom(BrowserSecret secret) {
		this.jdbc.sql(
				"select id from kept_form where browser = :browser order by kept_at desc, id desc limit 100 offset :most")
			.param("browser", secret.hash())
			.param("most", this.settings.atMost())
			.query((row, _) -> row.getBytes("id"))
			.list()
			.forEach((id) -> this.jdbc.sql("delete from kept_form where id = ?").param(id).update());
	}

	private boolean hasAny(Authentication somebody, BrowserSecret secret) {
		return this.jdbc.sql("""
				select exists (select 1 from kept_form where browser = :browser and person = :person
				and served = :served and expires_at > :now)
				""")
			.param("browser", secret.hash())
			.param("person", somebody.getName())
			.param("served", served(somebody))
			.param("now", Columns.utc(this.clock.instant()))
			.query(Boolean.class)
			.single();
	}

	private List<KeptForm> of(Authentication somebody, BrowserSecret secret) {
		return this.jdbc.sql("""
				select id, action, sealed, kept_at from kept_form where browser = :browser and person = :person
				and served = :served and expires_at > :now order by kept_at desc, id desc limit 20
				""")
			.param("browser", secret.hash())
			.param("person", somebody.getName())
			.param("served", served(somebody))
			.param("now", Columns.utc(this.clock.instant()))
			.query((row, _) -> {
				UUID id = Columns.uuid(row.getBytes("id"));
				Instant keptAt = Columns.instant(row.getObject("kept_at", LocalDateTime.class));
				return secret.open(row.getBytes("sealed"), id + row.getString("action"))
					.map((whole) -> new KeptForm(id, keptAt, fields(whole)));
			})
			.list()
			.stream()
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<BrowserSecret> carried(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return (cookies == null) ? Optional.empty()
				: Stream.of(cookies)
					.filter((cookie) -> cookie.getName().equals(cookieName()))
					.flatMap((cookie) -> BrowserSecret.read(cookie.getValue()).stream())
					.findFirst();
	}

	private String cookieName() {
		return this.neighbourhood.isEncrypted() ? "__Host-alongside-browser" : "alongside-browser";
	}

	private static String served(Authentication somebody) {
		return CurrentPerson.of(somebody).map((person) -> person.id().toString()).orElse("");
	}

	private static String address(HttpServletRequest request) {
		String query = request.getQueryString();
		return (query != null) ? request.getRequestURI() + '?' + query : request.getRequestURI();
	}

	/** None of what cannot be read as a form. */
	private static List<KeptForm.Field> fields(byte[] whole) {
		try {
			return Stream.of(new String(whole, StandardCharsets.UTF_8).split("&"))
				.filter((pair) -> !pair.isEmpty())
				.map(KeptForms::field)
				.toList();
		}
		catch (IllegalArgumentException unreadable) {
			return List.of();
		}
	}

	private static KeptForm.Field field(String pair) {
		int equals = pair.indexOf('=');
		return new KeptForm.Field(decoded((equals < 0) ? pair : pair.substring(0, equals)),
				(equals < 0) ? "" : decoded(pair.substring(equals + 1)));
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	/**
	 * A form that was kept, as its writer gets it back.
	 *
	 * @param fields all of them, in the order they were sent
	 */
	public record KeptForm(UUID id, Instant keptAt, List<Field> fields) {

		/** One field of a form. */
		public record Field(String name, String value) {
		}

	}

}
