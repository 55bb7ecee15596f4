package org.alongside.testing.servers;

import java.util.HashMap;
import java.util.Map;

import org.alongside.servers.Database;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Tells one application context where its servers are. What the test itself sets goes
 * before.
 */
record WithServersCustomizer(String schema, boolean kafka) implements ContextCustomizer {

	private static final String TEST_PROPERTIES = "Inlined Test Properties";

	private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

	@Override
	public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
		MapPropertySource servers = new MapPropertySource("servers for tests", properties());
		MutablePropertySources sources = context.getEnvironment().getPropertySources();
		if (sources.contains(TEST_PROPERTIES)) {
			sources.addAfter(TEST_PROPERTIES, servers);
		}
		else {
			sources.addFirst(servers);
		}
	}

	private Map<String, Object> properties() {
		Database database = TestServers.freshSchema(this.schema);
		Map<String, Object> properties = new HashMap<>(
				Map.of("spring.datasource.url", database.url(), "spring.datasource.username", database.username(),
						"spring.datasource.password", database.password(), "spring.test.database.replace", "none"));
		properties.putAll(Map.of("alongside.origin", "http://localhost:8080", "alongside.identity.jwk-set-uri",
				"http://localhost:8080/identity/oauth2/jwks", "alongside.identity.client-secret", "a-secret-for-tests",
				"alongside.keys.key-encryption-key", KEY, "alongside.keys.mail-sealing-key", KEY));
		if (this.kafka) {
			properties.put("spring.kafka.bootstrap-servers", TestServers.bootstrapServers());
		}
		else {
			properties.put("spring.kafka.bootstrap-servers", "localhost:1");
			properties.put("spring.kafka.listener.auto-startup", "false");
		}
		return properties;
	}

}
