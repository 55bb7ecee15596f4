package org.alongside.members.enquiries;

import java.util.Set;
import java.util.UUID;

import org.alongside.members.staff.StaffRole;
import org.alongside.platform.security.SignedIn;

/**
 * Who of us looks at enquiries, and how far they may see. What tells of something that
 * felt wrong is open to who keeps people safe, and to those they name.
 *
 * @param id who it is
 * @param general whether they answer what everybody may ask
 * @param lead whether they keep people safe
 */
record Reader(UUID id, boolean general, boolean lead) {

	/** Who may look at the inbox at all, as a page declares it. */
	static final String ROLES = "hasAnyRole('PEER_COORDINATOR', 'GRANTS_OFFICER', 'COUNSELLING_COORDINATOR', "
			+ "'MANAGER', 'ADMINISTRATOR', 'SAFEGUARDING_LEAD')";

	/** Who answers what everybody may ask. */
	static final Set<StaffRole> GENERAL = Set.of(StaffRole.PEER_COORDINATOR, StaffRole.GRANTS_OFFICER,
			StaffRole.COUNSELLING_COORDINATOR, StaffRole.MANAGER, StaffRole.ADMINISTRATOR);

	static Reader of(SignedIn staff) {
		return new Reader(staff.id(), GENERAL.stream().anyMatch((role) -> staff.has(role.name())),
				staff.has(StaffRole.SAFEGUARDING_LEAD.name()));
	}

	boolean mayOpen(Topic topic, Set<UUID> named) {
		return topic.isRestricted() ? this.lead || named.contains(this.id) : this.general;
	}

}
