package org.alongside.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives every service its page errors, page attributes, notices and typed ids.
 */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")
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

	@Bean
	WebMvcConfigurer typedIds() {
		return new WebMvcConfigurer() {

			@Override
			public void addFormatters(FormatterRegistry registry) {
				registry.addConverter(new IdRecords());
			}

		};
	}

}
