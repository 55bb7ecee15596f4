package org.alongside.members.staff;

import org.alongside.members.people.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Invites the first administrator of an empty system, whom nobody can invite, and an only
 * one who lost their passkey. Runs when {@code alongside.first-administrator} names an
 * address; with {@code alongside.exit-after} somebody asks for it now, so old passkeys
 * are removed, and the program then ends.
 */
@Component
@ConditionalOnProperty("alongside.first-administrator")
class FirstAdministrator implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private final Staff staff;

	private final ConfigurableApplicationContext members;

	private final String email;

	private final boolean exitAfter;

	FirstAdministrator(Staff staff, ConfigurableApplicationContext members,
			@Value("${alongside.first-administrator}") String email,
			@Value("${alongside.exit-after:false}") boolean exitAfter) {
		this.staff = staff;
		this.members = members;
		this.email = email;
		this.exitAfter = exitAfter;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		var address = EmailAddress.parse(this.email)
			.orElseThrow(() -> new IllegalArgumentException("alongside.first-administrator is not an email address"));
		if (this.exitAfter) {
			this.staff.recoverAdministrator(address);
		}
		else {
			this.staff.inviteFirstAdministrator(address);
		}
		log.info("The invitation for the first administrator is on its way");
		if (this.exitAfter) {
			Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(this.members)));
		}
	}

}
