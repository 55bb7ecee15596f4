package org.alongside.members.demo;

import java.net.InetAddress;
import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Starts no demonstration that other machines could reach: its staff sign in by mail
 * alone, and anybody may read that mail.
 */
@Component
@ConditionalOnBooleanProperty("alongside.demo")
class ThisMachineOnly implements BeanFactoryPostProcessor, EnvironmentAware {

	private String origin = "";

	@Override
	public void setEnvironment(Environment settings) {
		this.origin = settings.getProperty("alongside.origin", "");
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		if (!isThisMachine(URI.create(this.origin).getHost())) {
			throw new InvalidConfigurationPropertyValueException("alongside.demo", true,
					"A demonstration is for this machine only, and alongside.origin is " + this.origin
							+ ": set ALONGSIDE_DEMO=off, or an origin on localhost");
		}
	}

	private static boolean isThisMachine(@Nullable String host) {
		if (host == null || host.isEmpty()) {
			return false;
		}
		if (host.equals("localhost")) {
			return true;
		}
		try {
			return InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
		}
		catch (IllegalArgumentException aName) {
			return false;
		}
	}

}
