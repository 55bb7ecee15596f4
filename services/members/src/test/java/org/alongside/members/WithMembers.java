package org.alongside.members;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.alongside.testing.servers.WithServers;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Runs all of members on a real database, once for all tests that ask for it. No broker:
 * what members tells stays in the outbox, where tests read it. Time stands still.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=members", "spring.application.name=members",
				"members.limits.mails-per-network=40", "members.limits.tries-per-network=20",
				"members.limits.mails-per-address-a-day=7", "members.limits.wrong-codes-per-address-a-day=8" })
@WithServers(schema = "members", kafka = false)
@Import(Time.class)
public @interface WithMembers {

}
