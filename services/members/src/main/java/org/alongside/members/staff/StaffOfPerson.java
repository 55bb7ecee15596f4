package org.alongside.members.staff;

import java.io.IOException;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That a person works here, or did. */
@Component
@Order(40)
class StaffOfPerson implements PersonalData {

	private final StaffPeople staff;

	private final Staff roles;

	StaffOfPerson(StaffPeople staff, Staff roles) {
		this.staff = staff;
		this.roles = roles;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		var held = this.roles.rolesOf(new MemberId(person));
		if (!held.isEmpty()) {
			into.explain("members.data.work");
			into.json("work.json", held);
		}
	}

	@Override
	public int erase(UUID person) {
		this.staff.findById(person).ifPresent(this.staff::delete);
		this.staff.flush();
		return 0;
	}

}
