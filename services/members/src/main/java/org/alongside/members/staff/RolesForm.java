package org.alongside.members.staff;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the page of one staff person may send; none ticked means they work here no longer.
 */
record RolesForm(@Nullable Set<StaffRole> roles) {

	Set<StaffRole> given() {
		return (this.roles != null) ? this.roles : Set.of();
	}

}
