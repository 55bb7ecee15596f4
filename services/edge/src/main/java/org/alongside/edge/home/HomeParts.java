package org.alongside.edge.home;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.alongside.edge.neighbourhood.Neighbourhood;
import org.alongside.edge.neighbourhood.Patience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * Asks every service at once for its part of a home page, and waits for none of them
 * longer than the page can bear. A part that is missing leaves the others as they are.
 */
@Component
class HomeParts {

	private static final Logger log = LoggerFactory.getLogger(HomeParts.class);

	private final Neighbourhood.Services services;

	private final Patience patience;

	private final RestClient client;

	HomeParts(Neighbourhood neighbourhood, Patience patience, HttpClient calls, RestClient.Builder clients) {
		JdkClientHttpRequestFactory connections = new JdkClientHttpRequestFactory(calls);
		connections.setReadTimeout(patience.part());
		this.services = neighbourhood.services();
		this.patience = patience;
		this.client = clients.clone().requestFactory(connections).build();
	}

	List<HomePart> forMember(String token) {
		// what somebody asked for first, and themselves last
		return ask(token,
				List.of(new Asked("grants", this.services.grants().resolve("/grants/home-part")),
						new Asked("peer-support", this.services.peerSupport().resolve("/peer-support/home-part")),
						new Asked("members", this.services.members().resolve("/members/home-part"))));
	}

	List<HomePart> forStaff(String token) {
		return ask(token,
				List.of(new Asked("grants", this.services.grants().resolve("/grants/staff/home-part")),
						new Asked("peer-support", this.services.peerSupport().resolve("/peer-support/staff/home-part")),
						new Asked("notifications",
								this.services.notifications().resolve("/notifications/staff/home-part")),
						new Asked("members", this.services.members().resolve("/members/staff/home-part"))));
	}

	private List<HomePart> ask(String token, List<Asked> parts) {
		ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor();
		long deadline = System.nanoTime() + this.patience.part().toNanos();
		try {
			Map<String, Future<HomePart>> answers = new LinkedHashMap<>();
			parts.forEach((part) -> answers.put(part.service(), askers.submit(() -> ask(part, token))));
			return answers.entrySet()
				.stream()
				.map((answer) -> await(answer.getKey(), answer.getValue(), deadline))
				.toList();
		}
		finally {
			askers.shutdownNow();
		}
	}

	private HomePart ask(Asked part, String token) {
		String service = part.service();
		return this.client.get()
			.uri(part.address())
			.headers((headers) -> headers.setBearerAuth(token))
			.accept(MediaType.TEXT_HTML)
			.exchange((_, response) -> {
				HttpStatusCode status = response.getStatusCode();
				if (status.isSameCodeAs(HttpStatus.OK)) {
					return HomePart.of(service, response.bodyTo(String.class));
				}
				// in conflict with what the person keeps from who acts for them
				boolean nothingToSay = status.isSameCodeAs(HttpStatus.NO_CONTENT)
						|| status.isSameCodeAs(HttpStatus.FORBIDDEN) || status.isSameCodeAs(HttpStatus.CONFLICT);
				return nothingToSay ? HomePart.of(service, null) : away(service, status.toString());
			});
	}

	private HomePart await(String service, Future<HomePart> part, long deadline) {
		try {
			return part.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
		}
		catch (ExecutionException ex) {
			return away(service, NestedExceptionUtils.getMostSpecificCause(ex).getClass().getSimpleName());
		}
		catch (TimeoutException _) {
			return away(service, "too slow");
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			return away(service, "interrupted");
		}
	}

	private static HomePart away(String service, String reason) {
		log.warn("The part of {} is missing from a home page: {}", service, reason);
		return HomePart.away(service);
	}

	private record Asked(String service, URI address) {
	}

}
