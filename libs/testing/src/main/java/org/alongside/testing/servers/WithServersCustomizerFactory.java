package org.alongside.testing.servers;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/**
 * Finds {@link WithServers} on a test.
 */
class WithServersCustomizerFactory implements ContextCustomizerFactory {

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> configAttributes) {
		WithServers servers = TestContextAnnotationUtils.findMergedAnnotation(testClass, WithServers.class);
		return (servers != null) ? new WithServersCustomizer(servers.schema(), servers.kafka()) : null;
	}

}
