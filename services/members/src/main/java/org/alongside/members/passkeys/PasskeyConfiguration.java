package org.alongside.members.passkeys;

import java.net.URI;
import java.util.Objects;
import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Passkeys belong to the public origin, and always ask the person to unlock them. */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

	@Bean
	Webauthn4JRelyingPartyOperations passkeyCeremonies(PublicKeyCredentialUserEntityRepository owners,
			UserCredentialRepository keys, @Value("${alongside.origin}") String origin,
			@Value("${alongside.charity.name}") String charity) {
		var here = PublicKeyCredentialRpEntity.builder()
			.id(Objects.requireNonNull(URI.create(origin).getHost()))
			.name(charity)
			.build();
		var ceremonies = new Webauthn4JRelyingPartyOperations(owners, keys, here, Set.of(origin));
		ceremonies.setCustomizeCreationOptions(
				(options) -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
					.residentKey(ResidentKeyRequirement.REQUIRED)
					.userVerification(UserVerificationRequirement.REQUIRED)
					.build()));
		ceremonies
			.setCustomizeRequestOptions((options) -> options.userVerification(UserVerificationRequirement.REQUIRED));
		return ceremonies;
	}

	@Bean
	PublicKeyCredentialUserEntityRepository passkeyOwners(JdbcOperations jdbc) {
		return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
	}

	@Bean
	UserCredentialRepository passkeyRecords(JdbcOperations jdbc) {
		return new JdbcUserCredentialRepository(jdbc);
	}

}
