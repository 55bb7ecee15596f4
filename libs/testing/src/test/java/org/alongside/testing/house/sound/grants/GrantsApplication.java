package org.alongside.testing.house.sound.grants;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The way in. */
@SpringBootApplication
public class GrantsApplication {

	/**
	 * Starts grants.
	 * @param args none
	 */
	public static void main(String[] args) {
		throw new IllegalStateException("This is an example");
	}

}
