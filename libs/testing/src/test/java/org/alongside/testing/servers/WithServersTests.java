package org.alongside.testing.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.alongside.servers.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

@SpringJUnitConfig
@WithServers(schema = "grants")
class WithServersTests {

	private final Environment environment;

	WithServersTests(@Autowired Environment environment) {
		this.environment = environment;
	}

	@Test
	void theSchemaIsReachedAsItsOwnUser() throws SQLException {
		try (Connection connection = DriverManager.getConnection(required("spring.datasource.url"),
				required("spring.datasource.username"), required("spring.datasource.password"))) {
			assertThat(connection.getCatalog()).startsWith("grants_");
			assertThat(connection.getMetaData().getDatabaseProductVersion()).startsWith("8.");
		}
	}

	@Test
	void theBrokerHasEveryTopic() throws ExecutionException, InterruptedException {
		try (Admin admin = Admin
			.create(Map.<String, Object>of("bootstrap.servers", required("spring.kafka.bootstrap-servers")))) {
			assertThat(admin.listTopics().names().get()).containsAll(Topics.declared().names());
		}
	}

	@Test
	void noTwoContextsShareASchema() {
		assertThat(TestServers.freshSchema("grants").username()).isNotEqualTo(required("spring.datasource.username"));
	}

	private String required(String property) {
		return this.environment.getRequiredProperty(property);
	}

}
