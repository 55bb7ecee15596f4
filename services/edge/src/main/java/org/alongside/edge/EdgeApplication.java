package org.alongside.edge;

import org.alongside.platform.ServiceLauncher;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
public class EdgeApplication {

	public static void main(String[] args) {
		ServiceLauncher.run(EdgeApplication.class, "edge", args);
	}

}
