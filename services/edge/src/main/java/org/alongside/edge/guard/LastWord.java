package org.alongside.edge.guard;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.edge.words.KindPage;
import org.alongside.edge.words.KindWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * When the database of the sessions is away, everybody reads a page that says so.
 */
class LastWord extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(LastWord.class);

	private final KindWords words;

	LastWord(KindWords words) {
		this.words = words;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (DataAccessException | TransactionException ex) {
			sessionsAreAway(ex, request, response);
		}
		catch (ServletException ex) {
			if (!(ex.getCause() instanceof DataAccessException || ex.getCause() instanceof TransactionException)) {
				throw ex;
			}
			sessionsAreAway(ex, request, response);
		}
	}

	private void sessionsAreAway(Exception ex, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		log.warn("The sessions cannot be reached: {}", NestedExceptionUtils.getMostSpecificCause(ex).getClass());
		if (!response.isCommitted()) {
			response.reset();
			this.words.say(KindPage.RESTING, request, response);
		}
	}

}
