package org.alongside.testing.house.broken.entitiesarenotshown.grants;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Is nobody's page. */
@Entity
class Grant {

	@Id
	private long id;

	long id() {
		return this.id;
	}

}
