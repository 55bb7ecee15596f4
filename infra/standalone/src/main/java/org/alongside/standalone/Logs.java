package org.alongside.standalone;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Sends what servers and services log to one file, so that the terminal keeps to what
 * concerns the person before it.
 */
final class Logs {

	private Logs() {
	}

	/**
	 * What a service must be told, since Spring Cloud sets up logging anew with each.
	 */
	static Map<String, String> settings(Path file) {
		return Map.of("logging.file.name", file.toString(), "logging.threshold.console", "OFF", "logging.pattern.file",
				"%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%X{correlationId:-}] %logger{40} : %m%n%wEx");
	}

	static void to(Path file) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("logs", Map.copyOf(settings(file))));
		LoggingSystem logging = LoggingSystem.get(Logs.class.getClassLoader());
		logging.beforeInitialize();
		LogFile logFile = Objects.requireNonNull(LogFile.get(environment));
		logFile.applyToSystemProperties();
		logging.initialize(new LoggingInitializationContext(environment), null, logFile);
		Map.of("org.apache.kafka", LogLevel.WARN, "kafka", LogLevel.WARN, "state.change.logger", LogLevel.OFF)
			.forEach(logging::setLogLevel);
	}

}
