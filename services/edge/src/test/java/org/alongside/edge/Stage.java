package org.alongside.edge;

import java.io.IOException;
import java.time.Instant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.edge.words.KindPage;
import org.alongside.edge.words.KindWords;
import org.alongside.testing.time.SteppingClock;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What only tests need of the edge: time that stands still until it is moved, and a door
 * at which each kind page is said, {@code /say/TOO_FAST}.
 */
class Stage {

	@Bean
	SteppingClock clock() {
		return SteppingClock.at(Instant.now());
	}

	@Bean
	FilterRegistrationBean<OncePerRequestFilter> sayings(KindWords words) {
		FilterRegistrationBean<OncePerRequestFilter> door = new FilterRegistrationBean<>(new OncePerRequestFilter() {
			@Override
			protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
					throws IOException {
				String page = request.getRequestURI().substring("/say/".length());
				words.say(KindPage.valueOf(page), request, response);
			}
		});
		door.addUrlPatterns("/say/*");
		return door;
	}

}
