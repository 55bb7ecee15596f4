package org.alongside.grants;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.alongside.testing.servers.WithServers;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestConstructor;

/** The whole service on a real MySQL, with the demo's fund; one for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "spring.config.name=grants", "spring.application.name=grants", "alongside.demo=true",
		"alongside.files=target/files" })
@AutoConfigureMockMvc
@WithServers(schema = "grants", kafka = false)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface GrantsOnMySql {

}
