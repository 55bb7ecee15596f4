package org.alongside.edge.signin;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the edge and members know of each other.
 *
 * @param clientSecret how members recognises the edge
 */
@Validated
@ConfigurationProperties("alongside.identity")
record IdentitySettings(@NotBlank String clientSecret) {

	@Override
	public String toString() {
		return "IdentitySettings[clientSecret=***]";
	}

}
