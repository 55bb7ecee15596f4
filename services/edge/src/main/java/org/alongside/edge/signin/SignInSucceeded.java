package org.alongside.edge.signin;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.edge.keeping.KeptForms;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Brings whoever signed in to the page they were going to. From now on their session
 * lasts a day's work; before, only as long as signing in may take.
 */
@Component
class SignInSucceeded extends SavedRequestAwareAuthenticationSuccessHandler {

	private static final Duration A_DAYS_WORK = Duration.ofHours(12);

	private final KeptForms forms;

	SignInSucceeded(SavedPlace places, KeptForms forms) {
		this.forms = forms;
		setDefaultTargetUrl("/home");
		setRequestCache(places);
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication somebody) throws ServletException, IOException {
		request.getSession().setMaxInactiveInterval((int) A_DAYS_WORK.toSeconds());
		this.forms.know(somebody, request, response);
		super.onAuthenticationSuccess(request, response, somebody);
	}

}
