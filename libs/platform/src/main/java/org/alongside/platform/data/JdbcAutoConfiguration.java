package org.alongside.platform.data;

import javax.sql.DataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * Gives a service with a database its template, in place of the one that trusts
 * connections to commit by themselves.
 */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
		beforeName = "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration")
@ConditionalOnBean(DataSource.class)
class JdbcAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean(JdbcOperations.class)
	JdbcTemplate jdbcTemplate(DataSource database, ObjectProvider<PlatformTransactionManager> transactions) {
		return new CommittingJdbcTemplate(database,
				SingletonSupplier.of(() -> new TransactionTemplate(transactions.getObject())));
	}

}
