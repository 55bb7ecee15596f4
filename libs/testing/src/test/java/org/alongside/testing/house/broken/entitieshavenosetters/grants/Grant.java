package org.alongside.testing.house.broken.entitieshavenosetters.grants;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Is whatever one sets. */
@Entity
class Grant {

	@Id
	private long id;

	void setId(long id) {
		this.id = id;
	}

	long id() {
		return this.id;
	}

}
