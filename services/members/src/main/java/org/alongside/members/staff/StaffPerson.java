package org.alongside.members.staff;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.members.people.MemberId;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A person who works for the charity, paid or not. They are invited with roles; roles are
 * given and taken away; without any they work here no longer.
 */
@Entity
@Table(name = "staff_person")
@SuppressWarnings("NullAway.Init")
class StaffPerson extends AbstractAggregateRoot<StaffPerson> {

	@Id
	private UUID personId;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "person_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Set<StaffRole> roles = EnumSet.noneOf(StaffRole.class);

	private Instant invitedAt;

	@Version
	private @Nullable Long version;

	protected StaffPerson() {
	}

	StaffPerson(MemberId person, Set<StaffRole> roles, Instant now) {
		this.personId = person.value();
		this.roles.addAll(roles);
		this.invitedAt = now;
	}

	void give(Set<StaffRole> roles, MemberId by) {
		if (by.value().equals(this.personId) && this.roles.contains(StaffRole.ADMINISTRATOR)
				&& !roles.contains(StaffRole.ADMINISTRATOR)) {
			throw new OwnAdministratorRole();
		}
		this.roles.retainAll(roles);
		this.roles.addAll(roles);
	}

	/** Only somebody else vouches for a person who lost what they signed in with. */
	void reinvite(SignedIn by) {
		if (by.id().equals(this.personId)) {
			throw new OwnInvitation();
		}
		registerEvent(new StaffEvent.Reinvited(person(), by));
	}

	void signOut() {
		registerEvent(new StaffEvent.SignedOut(person()));
	}

	/** By whoever runs the machine, whom nobody here could stop. */
	void makeAdministrator() {
		this.roles.add(StaffRole.ADMINISTRATOR);
	}

	MemberId person() {
		return new MemberId(this.personId);
	}

	Set<StaffRole> roles() {
		var sorted = EnumSet.noneOf(StaffRole.class);
		sorted.addAll(this.roles);
		return sorted;
	}

	/** Changes with every change of roles. */
	long version() {
		return (this.version != null) ? this.version : 0;
	}

	Instant invitedAt() {
		return this.invitedAt;
	}

}
