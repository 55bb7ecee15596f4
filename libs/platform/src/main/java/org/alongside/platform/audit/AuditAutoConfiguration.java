package org.alongside.platform.audit;

import java.time.Clock;

import org.alongside.platform.data.Ids;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

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

	@Bean
	@ConditionalOnBean(JdbcClient.class)
	DeedsOfPerson deedsOfPerson(JdbcClient database) {
		return new DeedsOfPerson(database);
	}

	/** Where there are pages. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
	static class Trail {

		@Bean
		WebMvcConfigurer actingTrail(ObjectProvider<Audit> audit) {
			return new WebMvcConfigurer() {

				@Override
				public void addInterceptors(InterceptorRegistry registry) {
					audit.ifAvailable((book) -> registry.addInterceptor(new ActingTrail(book)));
				}

			};
		}

	}

}
