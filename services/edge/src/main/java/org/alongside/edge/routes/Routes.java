package org.alongside.edge.routes;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

import org.alongside.edge.neighbourhood.Neighbourhood;

import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.stripPrefix;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.filter.TokenRelayFilterFunctions.tokenRelay;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

/**
 * Which service owns which addresses.
 */
@Configuration(proxyBeanMethods = false)
class Routes {

	private final Unanswered unanswered;

	private final WhatGoesIn whatGoesIn;

	private final WhatComesBack whatComesBack;

	Routes(Unanswered unanswered, WhatGoesIn whatGoesIn, WhatComesBack whatComesBack) {
		this.unanswered = unanswered;
		this.whatGoesIn = whatGoesIn;
		this.whatComesBack = whatComesBack;
	}

	@Bean
	RouterFunction<ServerResponse> services(Neighbourhood neighbourhood) {
		Neighbourhood.Services services = neighbourhood.services();
		RouterFunction<ServerResponse> all = service("members", services.members(), "/members/**", "/join/**",
				"/identity/**", "/help/**", "/contact/**")
			.and(service("grants", services.grants(), "/grants/**"))
			.and(service("peer-support", services.peerSupport(), "/peer-support/**"))
			.and(service("notifications", services.notifications(), "/notifications/**"));
		return mailbox(neighbourhood).map(all::and).orElse(all);
	}

	private RouterFunction<ServerResponse> service(String name, URI address, String... owned) {
		RequestPredicate itsPages = Stream.of(owned)
			.map(RequestPredicates::path)
			.reduce(RequestPredicate::or)
			.orElseThrow();
		boolean keepsASession = name.equals("members");
		HandlerFilterFunction<ServerResponse, ServerResponse> passage = this.unanswered.and(name)
			.andThen(this.whatGoesIn.of(keepsASession))
			.andThen(tokenRelay())
			.andThen(this.whatComesBack.of(address, keepsASession));
		return GatewayRouterFunctions.route(name).route(itsPages, http()).before(uri(address)).filter(passage).build();
	}

	/** Only a demonstration shows its mail to whoever asks. */
	private Optional<RouterFunction<ServerResponse>> mailbox(Neighbourhood neighbourhood) {
		return Optional.ofNullable(neighbourhood.mailboxPage())
			.filter((address) -> neighbourhood.demo() && address.getHost() != null)
			.map((address) -> GatewayRouterFunctions.route("mailbox")
				.route(RequestPredicates.path("/demo/mailbox/**"), http())
				.before(uri(address))
				.before(stripPrefix(2))
				.filter(this.unanswered.and("mailbox")
					.andThen(this.whatGoesIn.of(false))
					.andThen(this.whatComesBack.ofDemonstration(address)))
				.build())
			.map((pages) -> RouterFunctions
				.route(RequestPredicates.GET("/demo/mailbox"),
						(_) -> ServerResponse.permanentRedirect(URI.create("/demo/mailbox/")).build())
				.and(pages));
	}

}
