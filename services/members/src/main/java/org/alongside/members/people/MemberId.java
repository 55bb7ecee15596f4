package org.alongside.members.people;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Names one member for ever. */
@Embeddable
public record MemberId(UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
