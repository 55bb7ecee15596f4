package org.alongside.platform.observability;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request its correlation id, or keeps the one the edge gave it.
 */
class CorrelationFilter extends OncePerRequestFilter {

	private static final String KEPT = CorrelationFilter.class.getName();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Object kept = request.getAttribute(KEPT);
		String id = CorrelationId.startWith((kept != null) ? kept.toString() : request.getHeader(CorrelationId.HEADER));
		request.setAttribute(KEPT, id);
		if (!response.isCommitted()) {
			response.setHeader(CorrelationId.HEADER, id);
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			CorrelationId.end();
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
