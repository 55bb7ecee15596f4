package org.alongside.platform.data;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Commits what is written outside a transaction. Connections do not commit by themselves,
 * which spares each transaction two journeys to the database; what libraries write
 * without a transaction, trusting that they would, is given one here.
 */
class CommittingJdbcTemplate extends JdbcTemplate {

	private final Supplier<TransactionOperations> transaction;

	CommittingJdbcTemplate(DataSource database, Supplier<TransactionOperations> transaction) {
		super(database);
		this.transaction = transaction;
	}

	@Override
	public void execute(String sql) {
		committed(() -> {
			super.execute(sql);
			return true;
		});
	}

	@Override
	public int update(String sql) {
		return committed(() -> super.update(sql));
	}

	@Override
	protected int update(PreparedStatementCreator statement, @Nullable PreparedStatementSetter values) {
		return committed(() -> super.update(statement, values));
	}

	@Override
	public int update(PreparedStatementCreator statement, KeyHolder keys) {
		return committed(() -> super.update(statement, keys));
	}

	@Override
	public int[] batchUpdate(String... sql) {
		return committed(() -> super.batchUpdate(sql));
	}

	@Override
	public int[] batchUpdate(String sql, BatchPreparedStatementSetter values) {
		return committed(() -> super.batchUpdate(sql, values));
	}

	@Override
	public <T> int[][] batchUpdate(String sql, Collection<T> rows, int batchSize,
			ParameterizedPreparedStatementSetter<T> values) {
		return committed(() -> super.batchUpdate(sql, rows, batchSize, values));
	}

	private <T> T committed(Supplier<T> write) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return write.get();
		}
		return Objects.requireNonNull(this.transaction.get().execute((_) -> write.get()));
	}

}
