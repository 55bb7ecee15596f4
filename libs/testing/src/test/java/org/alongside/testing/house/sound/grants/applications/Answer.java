package org.alongside.testing.house.sound.grants.applications;

/** What one may hear: a word that payments knows by its parts. */
public sealed interface Answer {

	/** Yes. */
	record Yes() implements Answer {
	}

}
