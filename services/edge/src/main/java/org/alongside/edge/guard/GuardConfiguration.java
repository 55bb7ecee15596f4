package org.alongside.edge.guard;

import java.time.Clock;

import jakarta.servlet.Filter;
import org.alongside.edge.neighbourhood.Neighbourhood;
import org.alongside.edge.signin.SignInAgain;
import org.alongside.edge.words.KindPage;
import org.alongside.edge.words.KindWords;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * The order in which a request passes the guard: all of it before the session is opened,
 * but for the one question whether somebody who sends photos is signed in.
 */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

	@Bean
	FilterRegistrationBean<HeaderWriterFilter> safetyHeaderFilter(SafetyHeaders headers) {
		return guard(headers.filter(), 0);
	}

	@Bean
	FilterRegistrationBean<LastWord> lastWord(KindWords words) {
		return guard(new LastWord(words), 10);
	}

	@Bean
	FilterRegistrationBean<RateLimit> rateLimit(GuardSettings settings, KindWords words, Clock clock) {
		return guard(new RateLimit(settings, words, clock), 12);
	}

	@Bean
	FilterRegistrationBean<OneAddress> oneAddress(Neighbourhood neighbourhood, KindWords words) {
		return guard(new OneAddress(neighbourhood, words), 14);
	}

	@Bean
	FilterRegistrationBean<CrossSiteWrites> crossSiteWrites(Neighbourhood neighbourhood, KindWords words) {
		return guard(new CrossSiteWrites(neighbourhood, words), 16);
	}

	/** Directly behind where sessions can be asked for; nobody reads a body before. */
	@Bean
	FilterRegistrationBean<SizeLimit> sizeLimit(GuardSettings settings, SignInAgain signInAgain, KindWords words) {
		FilterRegistrationBean<SizeLimit> registration = new FilterRegistrationBean<>(
				new SizeLimit(settings, signInAgain, words));
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 1);
		return registration;
	}

	@Bean
	FilterRegistrationBean<UnreadForms> unreadForms() {
		return guard(new UnreadForms(), 20);
	}

	@Bean
	RequestRejectedHandler unreadableAddresses(KindWords words) {
		return (request, response, _) -> words.say(KindPage.UNREADABLE, request, response);
	}

	private static <T extends Filter> FilterRegistrationBean<T> guard(T filter, int place) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
		return registration;
	}

}
