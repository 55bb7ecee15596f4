package org.alongside.edge.guard;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.edge.neighbourhood.Neighbourhood;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Brings whoever opened this machine under its other name to the name it signs in under:
 * a cookie of {@code 127.0.0.1} is unknown to {@code localhost}.
 */
class OneAddress extends OncePerRequestFilter {

	private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

	private final URI origin;

	OneAddress(Neighbourhood neighbourhood) {
		this.origin = neighbourhood.origin();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isOpenedUnderAnotherName(request)) {
			String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
			response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
			response.setHeader(HttpHeaders.LOCATION, this.origin + request.getRequestURI() + query);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private boolean isOpenedUnderAnotherName(HttpServletRequest request) {
		return "navigate".equals(request.getHeader("Sec-Fetch-Mode")) && request.getMethod().equals("GET")
				&& THIS_MACHINE.contains(this.origin.getHost()) && THIS_MACHINE.contains(request.getServerName())
				&& !this.origin.getHost().equals(request.getServerName())
				&& this.origin.getPort() == request.getServerPort();
	}

}
