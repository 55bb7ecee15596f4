package org.alongside.standalone;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.alongside.platform.ServiceLauncher;
import org.alongside.servers.ServerDidNotStart;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * The services, in the order they start: who asks comes after who answers.
 */
enum Service {

	MEMBERS("org.alongside.members.MembersApplication"), GRANTS("org.alongside.grants.GrantsApplication"),
	PEER_SUPPORT("org.alongside.peersupport.PeerSupportApplication"),
	NOTIFICATIONS("org.alongside.notifications.NotificationsApplication"), EDGE("org.alongside.edge.EdgeApplication");

	private final String application;

	Service(String application) {
		this.application = application;
	}

	static Service named(String name) {
		return Arrays.stream(values())
			.filter((service) -> service.label().equals(name))
			.findFirst()
			.orElseThrow(() -> new ServerDidNotStart("There is no service " + name + ", only "
					+ Arrays.stream(values()).map(Service::label).collect(Collectors.joining(", ")) + "."));
	}

	String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The name of its tables' schema, and of the schema's user. */
	String schema() {
		return name().toLowerCase(Locale.ROOT);
	}

	ConfigurableApplicationContext start(String... arguments) {
		try {
			return ServiceLauncher.run(Class.forName(this.application), label(), arguments);
		}
		catch (ClassNotFoundException ex) {
			throw new ServerDidNotStart("The service " + label() + " was not built.", ex);
		}
		catch (RuntimeException ex) {
			throw new ServerDidNotStart(label() + " did not start: " + reason(ex), ex);
		}
	}

	private static String reason(Throwable problem) {
		Throwable root = problem;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return String.valueOf(root.getMessage()).lines().findFirst().orElse(root.getClass().getSimpleName());
	}

}
