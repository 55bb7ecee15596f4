package org.alongside.edge.guard;

import java.util.List;
import java.util.stream.Stream;

import org.alongside.edge.neighbourhood.Neighbourhood;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.stereotype.Service;

/**
 * What every answer carries, errors included, to keep a page from being turned against
 * its reader. Written last, so that a service may be stricter but never more lenient.
 */
@Service
public class SafetyHeaders {

	/**
	 * What a page may load and where its forms may go: this site only, no inline code.
	 */
	static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
			+ "script-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
			+ "frame-ancestors 'none'; base-uri 'none'";

	private static final String POLICY_HEADER = "Content-Security-Policy";

	/** The headers that only the edge may say. */
	private static final List<String> OWN = List.of("Strict-Transport-Security", "X-Content-Type-Options",
			"Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy",
			"X-Frame-Options", "X-XSS-Protection");

	private static final String NO_DEVICES = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
			+ "gyroscope=(), microphone=(), payment=(), usb=(), browsing-topics=()";

	private final Neighbourhood neighbourhood;

	SafetyHeaders(Neighbourhood neighbourhood) {
		this.neighbourhood = neighbourhood;
	}

	/**
	 * Takes out of a service's answer what only the edge may say, and sets our policy
	 * beside the service's own: two policies hold together, and the stricter word of
	 * either wins.
	 * @param answer the headers of a service's answer
	 */
	public void holdAlso(HttpHeaders answer) {
		leaveToTheEdge(answer);
		List<String> stricter = answer.getOrEmpty(POLICY_HEADER)
			.stream()
			.filter((policy) -> !policy.equals(POLICY))
			.toList();
		answer.remove(POLICY_HEADER);
		answer.add(POLICY_HEADER, POLICY);
		answer.addAll(POLICY_HEADER, stricter);
	}

	/**
	 * Takes out of an answer what only the edge may say, but lets it bring a policy of
	 * its own.
	 * @param answer the headers of an answer
	 */
	public void leaveToTheEdge(HttpHeaders answer) {
		OWN.forEach(answer::remove);
	}

	HeaderWriterFilter filter() {
		Stream<HeaderWriter> always = Stream.of(new ContentSecurityPolicyHeaderWriter(POLICY),
				new XContentTypeOptionsHeaderWriter(), new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
				new PermissionsPolicyHeaderWriter(NO_DEVICES), openedByNobody(), embeddedByNobody(),
				new CacheControlHeadersWriter());
		Stream<HeaderWriter> encrypted = Stream
			.of(new HstsHeaderWriter(AnyRequestMatcher.INSTANCE, 63_072_000, true, false));
		return new HeaderWriterFilter(
				Stream.concat(always, this.neighbourhood.isEncrypted() ? encrypted : Stream.empty()).toList());
	}

	private static HeaderWriter openedByNobody() {
		CrossOriginOpenerPolicyHeaderWriter writer = new CrossOriginOpenerPolicyHeaderWriter();
		writer.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
		return writer;
	}

	private static HeaderWriter embeddedByNobody() {
		CrossOriginResourcePolicyHeaderWriter writer = new CrossOriginResourcePolicyHeaderWriter();
		writer.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
		return writer;
	}

}
