package org.alongside.edge.routes;

import java.util.List;
import java.util.stream.Collectors;

import org.alongside.edge.neighbourhood.Neighbourhood;
import org.alongside.platform.observability.CorrelationId;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What a service hears of a caller: no cookie but its own, no token but the edge's, and
 * the caller's address as the edge saw it, whatever the caller claims.
 */
@Component
class WhatGoesIn implements RequestHttpHeadersFilter, Ordered {

	/** The names members gives its own cookie, with and without encryption. */
	static final List<String> SESSION_AT_MEMBERS = List.of("__Host-ALONGSIDE_IDENTITY", "ALONGSIDE_IDENTITY");

	private final Neighbourhood neighbourhood;

	WhatGoesIn(Neighbourhood neighbourhood) {
		this.neighbourhood = neighbourhood;
	}

	HandlerFilterFunction<ServerResponse, ServerResponse> of(boolean keepsASession) {
		return HandlerFilterFunction.ofRequestProcessor((request) -> ServerRequest.from(request).headers((headers) -> {
			headers.remove(HttpHeaders.AUTHORIZATION);
			headers.remove(HttpHeaders.ACCEPT_ENCODING);
			headers.remove(HttpHeaders.COOKIE);
			String session = keepsASession ? sessionAtMembers(request) : "";
			if (!session.isEmpty()) {
				headers.set(HttpHeaders.COOKIE, session);
			}
		}).build());
	}

	private static String sessionAtMembers(ServerRequest request) {
		return SESSION_AT_MEMBERS.stream()
			.flatMap((name) -> request.cookies().getOrDefault(name, List.of()).stream())
			.map((cookie) -> cookie.getName() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	/** After what came from outside was removed. */
	@Override
	public int getOrder() {
		return 100;
	}

	@Override
	public HttpHeaders apply(HttpHeaders outside, ServerRequest request) {
		HttpHeaders headers = new HttpHeaders();
		headers.putAll(outside);
		headers.set(CorrelationId.HEADER, CorrelationId.current());
		headers.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
		headers.set("X-Forwarded-Proto", this.neighbourhood.origin().getScheme());
		headers.set("X-Forwarded-Host", this.neighbourhood.origin().getAuthority());
		return headers;
	}

}
