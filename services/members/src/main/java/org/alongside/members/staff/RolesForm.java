package org.alongside.members.staff;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the page of one staff person may send; none ticked means they work here no longer.
 *
 * @param version what the screen was made from
 */
record RolesForm(@Nullable Set<StaffRole> roles, @Nullable Long version) {

	/** What was ticked, on a screen made anew. */
	RolesForm at(long version) {
		return new RolesForm(this.roles, version);
	}

	/** A screen that does not say what it was made from is old. */
	long screen() {
		return (this.version != null) ? this.version : -1;
	}

	Set<StaffRole> given() {
		return (this.roles != null) ? this.roles : Set.of();
	}

}
