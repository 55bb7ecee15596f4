package org.alongside.peersupport;

import org.alongside.platform.ServiceLauncher;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the peer support service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class PeerSupportApplication {

	public static void main(String[] args) {
		ServiceLauncher.run(PeerSupportApplication.class, "peer-support", args);
	}

}
