package org.alongside.edge.neighbourhood;

import java.net.InetAddress;
import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Knows the names of the machine the edge runs on, and starts a demonstration on no
 * other: its staff sign in by mail alone, and anybody may read that mail.
 */
@Component
public class ThisMachine implements BeanFactoryPostProcessor, EnvironmentAware {

	private boolean demo;

	private String origin = "";

	@Override
	public void setEnvironment(Environment settings) {
		this.demo = settings.getProperty("alongside.demo", Boolean.class, false);
		this.origin = settings.getProperty("alongside.origin", "");
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		if (this.demo && !isCalled(URI.create(this.origin).getHost())) {
			throw new InvalidConfigurationPropertyValueException("alongside.demo", true,
					"A demonstration is for this machine only, and alongside.origin is " + this.origin
							+ ": set ALONGSIDE_DEMO=off, or an origin on localhost");
		}
	}

	/**
	 * Whether a host is this machine, whoever says it.
	 * @param host a name or an address, IPv6 in brackets or not
	 */
	public static boolean isCalled(@Nullable String host) {
		if (host == null || host.isEmpty()) {
			return false;
		}
		if (host.equalsIgnoreCase("localhost")) {
			return true;
		}
		try {
			return InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
		}
		catch (IllegalArgumentException _) {
			return false;
		}
	}

}
