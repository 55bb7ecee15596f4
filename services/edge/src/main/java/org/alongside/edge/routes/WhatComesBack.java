package org.alongside.edge.routes;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alongside.edge.guard.SafetyHeaders;
import org.alongside.edge.neighbourhood.Neighbourhood;
import org.alongside.edge.words.KindWords;
import org.alongside.platform.observability.CorrelationId;
import org.jspecify.annotations.Nullable;

import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What of a service's answer reaches the browser: its page, but no cookie, no address
 * behind the edge and no weaker policy. Who is not known to the service signs in.
 */
@Component
class WhatComesBack {

	private static final List<String> KEPT_BACK = List.of(HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.SERVER,
			"X-Powered-By", CorrelationId.HEADER);

	private static final Pattern NOT_FRESH = Pattern
		.compile("error=\"insufficient_user_authentication\".*max_age=(\\d{1,9})");

	private final Neighbourhood neighbourhood;

	private final SafetyHeaders headers;

	private final Unanswered unanswered;

	WhatComesBack(Neighbourhood neighbourhood, SafetyHeaders headers, Unanswered unanswered) {
		this.neighbourhood = neighbourhood;
		this.headers = headers;
		this.unanswered = unanswered;
	}

	HandlerFilterFunction<ServerResponse, ServerResponse> of(URI service, boolean keepsASession) {
		return HandlerFilterFunction.ofResponseProcessor((request, response) -> {
			if (response.statusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)
					&& KindWords.isRead(request.servletRequest())) {
				close(request);
				return passkeyIsNeeded(response.headers()).map(this.unanswered::showPasskey)
					.orElseGet(this.unanswered::signIn);
			}
			clean(response.headers(), service, keepsASession);
			this.headers.holdAlso(response.headers());
			return response;
		});
	}

	/**
	 * What RFC 9470 asks for: the person is known, but showed too long ago that it is
	 * them.
	 */
	private static Optional<Long> passkeyIsNeeded(HttpHeaders answer) {
		return answer.getOrEmpty(HttpHeaders.WWW_AUTHENTICATE)
			.stream()
			.map(NOT_FRESH::matcher)
			.filter(Matcher::find)
			.map((challenge) -> Long.parseLong(challenge.group(1)))
			.findFirst();
	}

	/**
	 * A demonstration's mailbox shows other people's HTML, and brings the policy for it.
	 */
	HandlerFilterFunction<ServerResponse, ServerResponse> ofDemonstration(URI service) {
		return HandlerFilterFunction.ofResponseProcessor((_, response) -> {
			clean(response.headers(), service, false);
			this.headers.leaveToTheEdge(response.headers());
			return response;
		});
	}

	private void clean(HttpHeaders headers, URI service, boolean keepsASession) {
		KEPT_BACK.forEach(headers::remove);
		List<String> cookies = headers.getOrEmpty(HttpHeaders.SET_COOKIE)
			.stream()
			.filter((cookie) -> keepsASession
					&& WhatGoesIn.SESSION_AT_MEMBERS.stream().anyMatch((name) -> cookie.startsWith(name + "=")))
			.toList();
		headers.remove(HttpHeaders.SET_COOKIE);
		headers.addAll(HttpHeaders.SET_COOKIE, cookies);
		URI location = headers.getLocation();
		if (location != null && isBehindTheEdge(location, service)) {
			headers.set(HttpHeaders.LOCATION, pathOf(location));
		}
	}

	private boolean isBehindTheEdge(URI location, URI service) {
		return location.isAbsolute() && Set.of(service.getAuthority(), this.neighbourhood.origin().getAuthority())
			.contains(String.valueOf(location.getAuthority()));
	}

	private static String pathOf(URI location) {
		String path = location.getRawPath().isEmpty() ? "/" : location.getRawPath();
		return Stream.of(path, part("?", location.getRawQuery()), part("#", location.getRawFragment()))
			.reduce("", String::concat);
	}

	private static String part(String mark, @Nullable String text) {
		return (text != null) ? mark + text : "";
	}

	private static void close(ServerRequest request) {
		ClientHttpResponse unread = MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_ATTR);
		if (unread != null) {
			unread.close();
		}
	}

}
