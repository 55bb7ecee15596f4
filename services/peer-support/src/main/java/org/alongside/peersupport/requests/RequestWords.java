package org.alongside.peersupport.requests;

import org.alongside.peersupport.traits.Traits;

/** What somebody told with their request; it lies sealed. */
public record RequestWords(String name, Traits traits, Wishes wishes) {

	static final RequestWords GONE = new RequestWords("", Traits.UNKNOWN, Wishes.NONE);

	public RequestWords with(Traits traits) {
		return new RequestWords(this.name, traits, this.wishes);
	}

	public RequestWords with(Wishes wishes) {
		return new RequestWords(this.name, this.traits, wishes);
	}

}
