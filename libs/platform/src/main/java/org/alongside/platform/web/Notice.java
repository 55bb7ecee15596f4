package org.alongside.platform.web;

import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What a page says at its top after something was done. Add it as the flash attribute
 * {@code notice} before a redirect; a bare message key will do where it takes no
 * arguments.
 *
 * @param key the message's key
 * @param args what the message mentions
 */
public record Notice(String key, Object... args) {

	/**
	 * What Spring's messages resolve.
	 * @return the key with its arguments
	 */
	public DefaultMessageSourceResolvable message() {
		return new DefaultMessageSourceResolvable(new String[] { this.key }, this.args);
	}

}
