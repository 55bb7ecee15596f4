package org.alongside.edge;

import java.util.List;

import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole edge on a free port, real sessions in MySQL, and stubs behind it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=edge", "edge.patience.answer=1500ms", "edge.patience.upload=20s",
				"edge.patience.part=800ms", "edge.guard.form-size=64KB", "edge.guard.upload-size=24MB" })
@WithServers(schema = "edge", kafka = false)
@Import(Stage.class)
public abstract class EdgeTest {

	protected static final String ORIGIN = "http://localhost:8080";

	protected static final StubService MEMBERS = new StubService();

	protected static final StubService GRANTS = new StubService();

	protected static final StubService PEER_SUPPORT = new StubService();

	protected static final StubService NOTIFICATIONS = new StubService();

	protected static final StubService MAILBOX = new StubService();

	protected static final StubIdentity IDENTITY = new StubIdentity(MEMBERS, ORIGIN);

	protected static final List<String> MEMBER = List.of("MEMBER");

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void stubs(DynamicPropertyRegistry properties) {
		properties.add("alongside.origin", () -> ORIGIN);
		properties.add("alongside.services.members", MEMBERS::address);
		properties.add("alongside.services.grants", GRANTS::address);
		properties.add("alongside.services.peer-support", PEER_SUPPORT::address);
		properties.add("alongside.services.notifications", NOTIFICATIONS::address);
		properties.add("alongside.demo", () -> true);
		properties.add("alongside.mailbox-page", MAILBOX::address);
	}

	@BeforeEach
	void forget() {
		IDENTITY.speaksOf(StubIdentity.ADA);
		IDENTITY.sawThem(0);
		IDENTITY.tellsTheTruth();
		List.of(MEMBERS, GRANTS, PEER_SUPPORT, NOTIFICATIONS, MAILBOX).forEach(StubService::forget);
	}

	protected Browser browser() {
		return new Browser(address());
	}

	protected String address() {
		return "http://localhost:" + this.port;
	}

}
