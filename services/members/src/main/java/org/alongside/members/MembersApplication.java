package org.alongside.members;

import org.alongside.platform.ServiceLauncher;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts members. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class MembersApplication {

	public static void main(String[] args) {
		ServiceLauncher.run(MembersApplication.class, "members", args);
	}

}
