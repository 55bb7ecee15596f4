package org.alongside.standalone;

import java.util.Map;

import org.alongside.servers.ServerDidNotStart;

/**
 * For whom logs are written.
 */
enum LogFormat {

	/** For people: a line each. */
	TEXT(Map.of("logging.pattern.file",
			"%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%X{correlationId:-}] %logger{40} : %m%n%wEx")),

	/** For machines: JSON in the Elastic Common Schema, an object a line. */
	JSON(Map.of("logging.structured.format.file", "ecs", "logging.structured.json.exclude", "error.message"));

	private final Map<String, Object> settings;

	LogFormat(Map<String, Object> settings) {
		this.settings = settings;
	}

	static LogFormat named(String name) {
		return switch (name) {
			case "text", "" -> TEXT;
			case "json" -> JSON;
			default -> throw new ServerDidNotStart("ALONGSIDE_LOGS is text or json, not " + name + ".");
		};
	}

	Map<String, Object> settings() {
		return this.settings;
	}

}
