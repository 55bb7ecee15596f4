package org.alongside.testing.house.broken.statusisassignedonce.grants;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Changes its status wherever it likes. */
@Entity
class Grant {

	@Id
	private long id;

	private String status = "DRAFT";

	void submit() {
		this.status = "SUBMITTED";
	}

	void approve() {
		this.status = "APPROVED";
	}

	String status() {
		return this.id + this.status;
	}

}
