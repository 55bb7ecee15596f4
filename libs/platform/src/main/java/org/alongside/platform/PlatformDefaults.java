package org.alongside.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * What every service starts with unless it says otherwise: the settings of
 * {@code platform-defaults.properties}, below all others, and JSON logs where
 * {@code alongside.logs} is {@code json}. Whether this is a demonstration may be said as
 * people say it, {@code on} or {@code off}; everything that asks hears {@code true} or
 * {@code false}.
 */
class PlatformDefaults implements EnvironmentPostProcessor, Ordered {

	private static final String DEMO = "alongside.demo";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		Boolean demo = environment.getProperty(DEMO, Boolean.class);
		if (demo != null) {
			environment.getPropertySources().addFirst(new MapPropertySource("alongsideDemo", Map.of(DEMO, demo)));
		}
		if ("json".equals(environment.getProperty("alongside.logs"))) {
			environment.getPropertySources()
				.addLast(new MapPropertySource("alongsideLogs", Map.of("logging.structured.format.console", "ecs")));
		}
		var defaults = new HashMap<String, Object>();
		read().forEach((key, value) -> defaults.put(String.valueOf(key), value));
		environment.getPropertySources().addLast(new MapPropertySource("alongsideDefaults", defaults));
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	private static Map<Object, Object> read() {
		try {
			return PropertiesLoaderUtils.loadProperties(new ClassPathResource("platform-defaults.properties"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
