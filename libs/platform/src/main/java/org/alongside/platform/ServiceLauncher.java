package org.alongside.platform;

import java.util.Map;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts a service under its own name, so that several can live on one class path: its
 * settings are in {@code <name>.yaml}, its tables in {@code db/<name>}, its words in
 * {@code messages/<name>.properties}.
 */
public final class ServiceLauncher {

	private ServiceLauncher() {
	}

	/**
	 * Starts a service.
	 * @param type the service's application class
	 * @param name the service's name, such as {@code grants}
	 * @param arguments what it was started with; these win over every file
	 * @return the running service
	 */
	public static ConfigurableApplicationContext run(Class<?> type, String name, String... arguments) {
		return new SpringApplicationBuilder(type).properties(Map.of("spring.config.name", name,
				"spring.application.name", name, "alongside.instance", "${HOSTNAME:}",
				// the edge's gateway shares the class path, and switches uploads off
				// where nobody has spoken first
				"spring.servlet.multipart.enabled", "true"))
			.run(arguments);
	}

}
