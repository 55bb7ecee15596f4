package org.alongside.edge.guard;

import jakarta.servlet.ServletException;
import org.alongside.edge.words.KindPage;
import org.alongside.edge.words.KindWords;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.then;

class LastWordTests {

	private final KindWords words = Mockito.mock(KindWords.class);

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/home");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void whenTheSessionsAreAwayPeopleReadThatThisPartRests() throws Exception {
		new LastWord(this.words).doFilter(this.request, this.response, (_, _) -> {
			throw new CannotCreateTransactionException("no database");
		});

		then(this.words).should().say(eq(KindPage.RESTING), any(), any());
	}

	@Test
	void wrappedOnTheWayItIsTheSameFailure() throws Exception {
		new LastWord(this.words).doFilter(this.request, this.response, (_, _) -> {
			throw new ServletException(new DataAccessResourceFailureException("no database"));
		});

		then(this.words).should().say(eq(KindPage.RESTING), any(), any());
	}

	@Test
	void anyOtherFailureIsNotOursToExplain() {
		assertThatExceptionOfType(ServletException.class)
			.isThrownBy(() -> new LastWord(this.words).doFilter(this.request, this.response, (_, _) -> {
				throw new ServletException("something else");
			}));
	}

}
