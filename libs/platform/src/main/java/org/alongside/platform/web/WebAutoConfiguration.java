package org.alongside.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives every service its page errors, page attributes, notices and typed ids.
 */
@AutoConfiguration(beforeName = { "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
		"org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration" })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(Charity.class)
class WebAutoConfiguration {

	@Bean
	ErrorPages errorPages(Charity charity, @Value("${alongside.demo:false}") boolean demo) {
		return new ErrorPages(charity, demo);
	}

	@Bean
	Problems problems(ErrorPages pages, MessageSource messages) {
		return new Problems(pages, messages);
	}

	@Bean
	PageAttributes pageAttributes(Charity charity, @Value("${alongside.demo:false}") boolean demo) {
		return new PageAttributes(charity, demo);
	}

	@Bean(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
	TravellingNotice flashMapManager(@Value("${alongside.keys.key-encryption-key:}") String key, Clock clock) {
		byte[] secret = key.getBytes(StandardCharsets.UTF_8);
		if (secret.length == 0) {
			secret = new byte[32];
			new SecureRandom().nextBytes(secret);
		}
		return new TravellingNotice(secret, clock);
	}

	@Bean
	WebMvcConfigurer typedIdsAndFieldNames() {
		return new WebMvcConfigurer() {

			@Override
			public void addFormatters(FormatterRegistry registry) {
				registry.addConverter(new IdRecords());
			}

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new FieldNames());
			}

		};
	}

}
