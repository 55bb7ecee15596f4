package org.alongside.members.enquiries;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Names one enquiry for ever. */
@Embeddable
public record EnquiryId(UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
