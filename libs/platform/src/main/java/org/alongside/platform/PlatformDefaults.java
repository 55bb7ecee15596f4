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
 * {@code alongside.logs} is {@code json}.
 */
class PlatformDefaults implements EnvironmentPostProcessor, Ordered {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
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
