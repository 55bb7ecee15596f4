package org.alongside.edge.health;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.alongside.edge.neighbourhood.Neighbourhood;
import org.alongside.edge.neighbourhood.Patience;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks the edge's own database and each service whether it is ready for people: once for
 * all who want to know within a second.
 */
@Component
class Readiness {

	private static final String READY = "ready";

	private static final Duration FRESH = Duration.ofSeconds(1);

	private final Neighbourhood.Services services;

	private final DataSource sessions;

	private final JsonMapper json;

	private final RestClient client;

	private final Clock clock;

	private final Lock asking = new ReentrantLock();

	private Answer last = new Answer(List.of(), Instant.EPOCH);

	Readiness(Neighbourhood neighbourhood, Patience patience, DataSource sessions, HttpClient calls, JsonMapper json,
			Clock clock) {
		JdkClientHttpRequestFactory connections = new JdkClientHttpRequestFactory(calls);
		connections.setReadTimeout(patience.part());
		this.services = neighbourhood.services();
		this.sessions = sessions;
		this.json = json;
		this.client = RestClient.builder().requestFactory(connections).build();
		this.clock = clock;
	}

	List<Line> of() {
		this.asking.lock();
		try {
			if (!this.clock.instant().isBefore(this.last.at().plus(FRESH))) {
				this.last = new Answer(ask(), this.clock.instant());
			}
			return this.last.lines();
		}
		finally {
			this.asking.unlock();
		}
	}

	private List<Line> ask() {
		try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Line>> asked = List.of(askers.submit(this::ofTheEdge),
					askers.submit(() -> of("members", this.services.members())),
					askers.submit(() -> of("grants", this.services.grants())),
					askers.submit(() -> of("peer-support", this.services.peerSupport())),
					askers.submit(() -> of("notifications", this.services.notifications())));
			List<Line> lines = new ArrayList<>();
			for (Future<Line> line : asked) {
				lines.add(line.get());
			}
			return lines;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private Line ofTheEdge() {
		try (Connection connection = this.sessions.getConnection()) {
			return new Line("edge", connection.isValid(1) ? READY : "its database does not answer");
		}
		catch (SQLException _) {
			return new Line("edge", "its database does not answer");
		}
	}

	private Line of(String service, URI address) {
		try {
			return this.client.get()
				.uri(address.resolve("/actuator/health/readiness"))
				.accept(MediaType.APPLICATION_JSON)
				.exchange((_, response) -> new Line(service, response.getStatusCode().is2xxSuccessful() ? READY
						: "not ready" + missing(StreamUtils.copyToByteArray(response.getBody()))));
		}
		catch (RestClientException ex) {
			boolean absent = NestedExceptionUtils.getMostSpecificCause(ex) instanceof ConnectException;
			return new Line(service, absent ? "not running" : "does not answer in time");
		}
	}

	/** What a service says it lacks, where it says so. */
	private String missing(byte[] body) {
		try {
			JsonNode components = this.json.readTree(body).path("components");
			String names = components.propertyStream()
				.filter((part) -> !"UP".equals(part.getValue().path("status").asString("")))
				.map((part) -> part.getKey())
				.collect(Collectors.joining(", "));
			return names.isEmpty() ? "" : ": " + names;
		}
		catch (RuntimeException _) {
			return "";
		}
	}

	private record Answer(List<Line> lines, Instant at) {
	}

	/**
	 * One service, in one line.
	 *
	 * @param service its name
	 * @param state ready, or what is missing
	 */
	record Line(String service, String state) {

		boolean isReady() {
			return this.state.equals(READY);
		}

		String text() {
			return this.service + ": " + this.state;
		}

	}

}
