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
 * concerns the person before it. Set up once: each service would otherwise do it anew and
 * lose what the others say meanwhile.
 */
final class Logs {

	private static final Map<String, LogLevel> LEVELS = Map.of("org.apache.kafka", LogLevel.WARN, "kafka",
			LogLevel.WARN, "state.change.logger", LogLevel.OFF, "org.springframework.kafka", LogLevel.WARN,
			"org.hibernate.orm.incubating", LogLevel.WARN);

	private Logs() {
	}

	static void to(Path file, LogFormat format) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new MapPropertySource("logs",
					Map.of("logging.file.name", file.toString(), "logging.threshold.console", "OFF")));
		environment.getPropertySources().addFirst(new MapPropertySource("format", format.settings()));
		LoggingSystem logging = LoggingSystem.get(Logs.class.getClassLoader());
		logging.beforeInitialize();
		LogFile logFile = Objects.requireNonNull(LogFile.get(environment));
		logFile.applyToSystemProperties();
		logging.initialize(new LoggingInitializationContext(environment), null, logFile);
		LEVELS.forEach(logging::setLogLevel);
		System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
	}

}
