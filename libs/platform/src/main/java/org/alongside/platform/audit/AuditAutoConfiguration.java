package org.alongside.platform.audit;

import java.time.Clock;

import org.alongside.platform.data.Ids;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives a service with a database its audit book.
 */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
class AuditAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	@ConditionalOnBean(JdbcClient.class)
	Audit audit(JdbcClient database, Ids ids, Clock clock) {
		return new Audit(database, JsonMapper.shared(), ids, clock);
	}

}
