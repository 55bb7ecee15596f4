package org.alongside.platform.data;

import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.alongside.platform.bakery.BakeryApplication;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@WithServers(schema = "bakery", kafka = false)
@SpringBootTest(classes = BakeryApplication.class,
		properties = { "spring.config.name=bakery", "spring.application.name=bakery" })
class CommittingJdbcTemplateTests {

	private static final String INSERT = "INSERT INTO loaf (id, baked) VALUES (?, 0)";

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private JdbcClient client;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private DataSource database;

	@Test
	void connectionsDoNotCommitByThemselves() throws Exception {
		try (var connection = this.database.getConnection()) {
			assertThat(connection.getAutoCommit()).isFalse();
		}
	}

	@Test
	void whatIsWrittenOutsideATransactionIsCommitted() {
		UUID one = UUID.randomUUID();
		UUID other = UUID.randomUUID();
		UUID many = UUID.randomUUID();

		this.jdbc.update(INSERT, Columns.bytes(one));
		this.client.sql("INSERT INTO loaf (id, baked) VALUES (:id, 0)").param("id", Columns.bytes(other)).update();
		this.jdbc.batchUpdate(INSERT, List.<Object[]>of(new Object[] { Columns.bytes(many) }));

		assertThat(List.of(one, other, many)).allMatch(this::isThere);
	}

	@Test
	void whatIsWrittenInATransactionSharesItsFate() {
		UUID loaf = UUID.randomUUID();

		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.update(INSERT, Columns.bytes(loaf));
			status.setRollbackOnly();
		});

		assertThat(isThere(loaf)).isFalse();
	}

	private boolean isThere(UUID loaf) {
		return this.client.sql("SELECT COUNT(*) FROM loaf WHERE id = ?")
			.param(Columns.bytes(loaf))
			.query(Integer.class)
			.single() == 1;
	}

}
