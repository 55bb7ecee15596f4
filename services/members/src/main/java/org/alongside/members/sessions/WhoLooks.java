package org.alongside.members.sessions;

import java.util.LinkedHashSet;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.members.people.People;
import org.alongside.members.signin.Factor;
import org.alongside.members.signin.SignIn;
import org.alongside.members.staff.Staff;
import org.alongside.platform.security.CurrentPerson;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets the pages around signing in know who looks, for their menu only: nobody who is
 * signed in is offered to sign in. They guard themselves by the session, not by this.
 */
@Component
class WhoLooks implements HandlerInterceptor, WebMvcConfigurer {

	private static final String PERSON = "person";

	private static final String BEARER = "Bearer ";

	private final SignIn signIn;

	private final People people;

	private final Staff staff;

	private final JwtDecoder tokens;

	WhoLooks(SignIn signIn, People people, Staff staff, JwtDecoder tokens) {
		this.signIn = signIn;
		this.people = people;
		this.staff = staff;
		this.tokens = tokens;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/identity/**", "/join/**");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && !String.valueOf(page.getViewName()).startsWith("redirect:")
				&& !page.getModel().containsKey(PERSON)) {
			here().or(() -> atTheEdge(request)).ifPresent((person) -> page.addObject(PERSON, person));
		}
	}

	private Optional<SignedIn> here() {
		return this.signIn.person().flatMap(this.people::find).map((person) -> {
			Authentication signedIn = this.signIn.authentication().orElseThrow();
			var methods = new LinkedHashSet<>(Factor.methods(signedIn.getAuthorities()));
			var roles = new LinkedHashSet<>(this.staff.rolesInForce(person.id(), methods.contains("webauthn")));
			roles.add("MEMBER");
			return new SignedIn(person.id().value(), person.name(), roles,
					Factor.authenticatedAt(signedIn.getAuthorities()), methods);
		});
	}

	/** Whose session here is over may still be signed in at the edge. */
	private Optional<SignedIn> atTheEdge(HttpServletRequest request) {
		var bearer = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (bearer == null || !bearer.startsWith(BEARER)) {
			return Optional.empty();
		}
		try {
			return CurrentPerson.of(new JwtAuthenticationToken(this.tokens.decode(bearer.substring(BEARER.length()))));
		}
		catch (JwtException noToken) {
			return Optional.empty();
		}
	}

}
