package org.alongside.edge.guard;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.edge.neighbourhood.Neighbourhood;
import org.alongside.edge.words.KindPage;
import org.alongside.edge.words.KindWords;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site would write in somebody's name. Browsers say where a request
 * comes from ({@code Sec-Fetch-Site}; the older ones at least {@code Origin}), so no form
 * needs a token that could grow old under slow hands. What says neither is no browser and
 * carries nobody's cookies.
 */
class CrossSiteWrites extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private final Neighbourhood neighbourhood;

	private final KindWords words;

	CrossSiteWrites(Neighbourhood neighbourhood, KindWords words) {
		this.neighbourhood = neighbourhood;
		this.words = words;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (READING.contains(request.getMethod()) || comesFromHere(request)) {
			chain.doFilter(request, response);
		}
		else {
			this.words.say(KindPage.FROM_ELSEWHERE, request, response);
		}
	}

	private boolean comesFromHere(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin") || site.equals("none");
		}
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return origin == null || this.neighbourhood.isHere(origin);
	}

}
