package org.alongside.peersupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.alongside.testing.servers.WithServers;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestConstructor;

/** The whole service on a real MySQL; one for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "spring.config.name=peer-support", "spring.application.name=peer-support",
		"alongside.privacy.work=false" })
@AutoConfigureMockMvc
@WithServers(schema = "peer_support", kafka = false)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface PeerSupportOnMySql {

}
