package org.alongside.edge.keeping;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.edge.neighbourhood.Neighbourhood;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes a copy of each form that could be kept: small, of fields only, sent from a page
 * of this site to a service, and not one of signing in. Photos are never copied, nor what
 * does not say how long it is.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 2)
class SentForms extends OncePerRequestFilter {

	private static final List<String> NOT_OF_SERVICES = List.of("/identity", "/join", "/sign-out", "/kept", "/login",
			"/oauth2", "/demo", "/assets", "/health");

	private final Neighbourhood neighbourhood;

	private final KeepingSettings settings;

	SentForms(Neighbourhood neighbourhood, KeepingSettings settings) {
		this.neighbourhood = neighbourhood;
		this.settings = settings;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!couldBeKept(request)) {
			chain.doFilter(request, response);
			return;
		}
		SentForm form = new SentForm(request, (int) this.settings.formSize().toBytes());
		request.setAttribute(SentForm.ATTRIBUTE, form);
		chain.doFilter(form, response);
	}

	private boolean couldBeKept(HttpServletRequest request) {
		long size = request.getContentLengthLong();
		return request.getMethod().equals("POST") && size > 0 && size <= this.settings.formSize().toBytes()
				&& isOfFields(request.getContentType()) && isForAService(request.getRequestURI())
				&& comesFromOurPages(request);
	}

	/** Stricter than for being sent at all: a browser must say so. */
	private boolean comesFromOurPages(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return (site != null) ? site.equals("same-origin") : origin != null && this.neighbourhood.isHere(origin);
	}

	private static boolean isOfFields(@Nullable String type) {
		return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

	private static boolean isForAService(String path) {
		return path.startsWith("/") && !path.startsWith("//")
				&& NOT_OF_SERVICES.stream().noneMatch((other) -> path.equals(other) || path.startsWith(other + "/"));
	}

}
