package org.alongside.platform.security;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands a controller the person who is there; where one is needed and nobody is, the
 * answer is 401.
 */
class SignedInArgument implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == SignedIn.class;
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer page,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		SignedIn person = CurrentPerson.find().orElse(null);
		if (person == null && !parameter.isOptional()) {
			throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
		}
		return person;
	}

}
