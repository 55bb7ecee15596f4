package org.alongside.grants.opendata;

import org.alongside.platform.web.Charity;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The charity as 360Giving knows it. A demonstration has made-up identifiers; anything
 * else publishes nothing until it has its own.
 */
@Component
class Publisher {

	private final OpenDataSettings settings;

	private final String name;

	private final boolean demo;

	Publisher(OpenDataSettings settings, Charity charity, Environment environment) {
		this.settings = settings;
		this.name = charity.name();
		this.demo = environment.getProperty("alongside.demo", Boolean.class, false);
	}

	boolean isRegistered() {
		return this.demo || (filled(this.settings.publisher()) && filled(this.settings.organisation()));
	}

	/** Who signs what is published. */
	Identity identity() {
		if (filled(this.settings.publisher()) && filled(this.settings.organisation())) {
			return new Identity(String.valueOf(this.settings.publisher()), String.valueOf(this.settings.organisation()),
					this.name);
		}
		if (this.demo) {
			return new Identity("360G-demo", "GB-CHC-0000000", this.name);
		}
		throw new NotRegistered();
	}

	private static boolean filled(@Nullable String value) {
		return value != null && !value.isBlank();
	}

	/**
	 * Who publishes.
	 *
	 * @param prefix what every identifier begins with
	 */
	record Identity(String prefix, String organisation, String name) {
	}

}
