package org.alongside.ui;

import java.time.Duration;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every service the look: the dialect of the templates and the assets. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class UiAutoConfiguration {

	@Bean
	UiDialect uiDialect(@Value("${alongside.charity.zone:Europe/London}") ZoneId zone) {
		return new UiDialect(zone);
	}

	@Bean
	@ConditionalOnBooleanProperty("alongside.demo")
	@ConditionalOnClass(PreAuthorize.class)
	GalleryPages galleryPages() {
		return new GalleryPages();
	}

	@Bean
	WebMvcConfigurer uiAssets() {
		return new WebMvcConfigurer() {
			@Override
			public void addResourceHandlers(ResourceHandlerRegistry registry) {
				registry.addResourceHandler("/assets/**")
					.addResourceLocations("classpath:/static/assets/")
					.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
			}
		};
	}

}
