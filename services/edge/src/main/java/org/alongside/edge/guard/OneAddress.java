package org.alongside.edge.guard;

import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.edge.neighbourhood.Neighbourhood;
import org.alongside.edge.neighbourhood.ThisMachine;
import org.alongside.edge.words.KindPage;
import org.alongside.edge.words.KindWords;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Brings whoever opened this machine under its other name to the name it signs in under:
 * a cookie of {@code 127.0.0.1} is unknown to {@code localhost}. A demonstration answers
 * to no name but this machine's: another site could have its own name lead here, and then
 * read the mail as if it were its own.
 */
class OneAddress extends OncePerRequestFilter {

	private static final Pattern PORT = Pattern.compile(":\\d*$");

	private final URI origin;

	private final boolean demo;

	private final KindWords words;

	OneAddress(Neighbourhood neighbourhood, KindWords words) {
		this.origin = neighbourhood.origin();
		this.demo = neighbourhood.demo();
		this.words = words;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.demo && !ThisMachine.isCalled(asked(request))) {
			this.words.say(KindPage.ANOTHER_NAME, request, response);
		}
		else if (isOpenedUnderAnotherName(request)) {
			String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
			response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
			response.setHeader(HttpHeaders.LOCATION, this.origin + request.getRequestURI() + query);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/** What the browser itself says, for a script could add what a proxy would say. */
	private static String asked(HttpServletRequest request) {
		String host = request.getHeader(HttpHeaders.HOST);
		return (host != null) ? PORT.matcher(host).replaceFirst("") : request.getServerName();
	}

	private boolean isOpenedUnderAnotherName(HttpServletRequest request) {
		return "navigate".equals(request.getHeader("Sec-Fetch-Mode")) && request.getMethod().equals("GET")
				&& ThisMachine.isCalled(this.origin.getHost()) && ThisMachine.isCalled(request.getServerName())
				&& !this.origin.getHost().equals(request.getServerName())
				&& this.origin.getPort() == request.getServerPort();
	}

}
