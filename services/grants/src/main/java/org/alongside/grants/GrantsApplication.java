package org.alongside.grants;

import org.alongside.platform.ServiceLauncher;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the grants service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class GrantsApplication {

	public static void main(String[] args) {
		ServiceLauncher.run(GrantsApplication.class, "grants", args);
	}

}
