package org.alongside.members.consent;

import java.util.List;

/**
 * One purpose on a person's page.
 *
 * @param path in the address of its buttons
 * @param version of the words
 * @param state {@code given}, {@code older} (to earlier words), {@code not-given}
 * @param closed whether only the person may say
 */
record ConsentView(String path, String version, String title, List<String> text, String state, boolean closed) {

	/** In ids of the page. */
	public String id() {
		return "consent-" + this.path;
	}

}
