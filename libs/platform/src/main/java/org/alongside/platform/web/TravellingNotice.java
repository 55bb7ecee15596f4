package org.alongside.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Carries the flash attribute {@code notice} over a redirect in the address itself, for
 * services keep no session. It is signed, so nobody can make a page say what we did not,
 * and stale after some minutes, so a bookmark does not repeat it.
 */
class TravellingNotice extends OncePerRequestFilter implements FlashMapManager {

	private static final String NAME = "notice";

	private static final String PENDING = TravellingNotice.class.getName();

	private static final Duration FRESH = Duration.ofMinutes(5);

	private static final int SIGNATURE_BYTES = 16;

	private static final int LONGEST = 2000;

	private final SessionFlashMapManager session = new SessionFlashMapManager();

	private final SecretKeySpec key;

	private final Clock clock;

	TravellingNotice(byte[] key, Clock clock) {
		this.key = new SecretKeySpec(key, "HmacSHA256");
		this.clock = clock;
	}

	@Override
	public @Nullable FlashMap retrieveAndUpdate(HttpServletRequest request, HttpServletResponse response) {
		FlashMap kept = (request.getSession(false) != null) ? this.session.retrieveAndUpdate(request, response) : null;
		String token = request.getMethod().equals("GET") ? request.getParameter(NAME) : null;
		Notice notice = (token != null) ? open(token).orElse(null) : null;
		if (notice == null) {
			return kept;
		}
		FlashMap map = (kept != null) ? kept : new FlashMap();
		map.put(NAME, notice);
		return map;
	}

	@Override
	public void saveOutputFlashMap(FlashMap map, HttpServletRequest request, HttpServletResponse response) {
		Object notice = map.remove(NAME);
		if (notice != null) {
			request.setAttribute(PENDING, seal((notice instanceof Notice told) ? told : new Notice(notice.toString())));
		}
		if (!map.isEmpty()) {
			if (request.getSession(false) == null) {
				throw new IllegalStateException(
						"Without a session only a notice travels over a redirect: " + map.keySet());
			}
			this.session.saveOutputFlashMap(map, request, response);
		}
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, new HttpServletResponseWrapper(response) {

			@Override
			public String encodeRedirectURL(String url) {
				String address = super.encodeRedirectURL(url);
				return (request.getAttribute(PENDING) instanceof String token) ? addTo(address, token) : address;
			}

		});
	}

	private static String addTo(String address, String token) {
		int hash = address.indexOf('#');
		String before = (hash >= 0) ? address.substring(0, hash) : address;
		String fragment = (hash >= 0) ? address.substring(hash) : "";
		return before + (before.contains("?") ? "&" : "?") + NAME + "=" + token + fragment;
	}

	private String seal(Notice notice) {
		var told = new Told(notice.key(), Arrays.stream(notice.args()).map(String::valueOf).toList(),
				this.clock.instant().getEpochSecond());
		byte[] body = JsonMapper.shared().writeValueAsBytes(told);
		var encoder = Base64.getUrlEncoder().withoutPadding();
		return encoder.encodeToString(body) + "." + encoder.encodeToString(signature(body));
	}

	private Optional<Notice> open(String token) {
		int dot = token.indexOf('.');
		if (dot < 0 || token.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			byte[] body = Base64.getUrlDecoder().decode(token.substring(0, dot));
			byte[] signature = Base64.getUrlDecoder().decode(token.substring(dot + 1));
			if (!MessageDigest.isEqual(signature, signature(body))) {
				return Optional.empty();
			}
			Told told = JsonMapper.shared().readValue(body, Told.class);
			boolean fresh = Instant.ofEpochSecond(told.at()).plus(FRESH).isAfter(this.clock.instant());
			return fresh ? Optional.of(new Notice(told.key(), told.args().toArray())) : Optional.empty();
		}
		catch (IllegalArgumentException | JacksonException ex) {
			return Optional.empty();
		}
	}

	private byte[] signature(byte[] body) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.key);
			mac.update("notice".getBytes(StandardCharsets.UTF_8));
			return Arrays.copyOf(mac.doFinal(body), SIGNATURE_BYTES);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private record Told(String key, List<String> args, long at) {
	}

}
