package org.alongside.platform.web;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses requests with fields that none of our forms has: a name with an index in
 * brackets would have lists made of that length. Looks after the body has been read, so
 * that fields sent beside files are seen too.
 */
class FieldNames implements HandlerInterceptor {

	private static final Pattern OURS = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		for (String name : request.getParameterMap().keySet()) {
			if (!OURS.matcher(name).matches()) {
				throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
			}
		}
		return true;
	}

}
