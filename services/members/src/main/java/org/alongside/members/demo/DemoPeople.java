package org.alongside.members.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.alongside.members.people.Condition;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.Nation;
import org.alongside.members.people.People;
import org.alongside.members.people.Profile;
import org.alongside.members.people.Relationship;
import org.alongside.members.staff.Staff;
import org.alongside.members.staff.StaffRole;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The people of a demonstration, with the same ids in each. They are made once; a second
 * start finds them and tells nothing again.
 */
@Component
@ConditionalOnBooleanProperty("alongside.demo")
class DemoPeople implements ApplicationRunner {

	private static final List<DemoPerson> PEOPLE = List.of(
			staff(1, "officer", "Olive Officer", Set.of(StaffRole.GRANTS_OFFICER, StaffRole.GRANTS_APPROVER)),
			staff(2, "approver", "Anil Approver", Set.of(StaffRole.GRANTS_OFFICER, StaffRole.GRANTS_APPROVER)),
			staff(3, "finance", "Fern Finance", Set.of(StaffRole.FINANCE)),
			staff(4, "manager", "Morgan Manager", Set.of(StaffRole.MANAGER)),
			staff(5, "admin", "Ada Administrator", Set.of(StaffRole.ADMINISTRATOR)),
			staff(7, "coordinator", "Petra Coordinator",
					Set.of(StaffRole.PEER_COORDINATOR, StaffRole.SAFEGUARDING_LEAD)),
			new DemoPerson(id(6), "member", "Mira Member", Set.of(),
					new Profile(Relationship.FAMILY, Condition.GBS, Nation.ENGLAND)));

	private final People people;

	private final Staff staff;

	private final TransactionTemplate transaction;

	DemoPeople(People people, Staff staff, TransactionTemplate transaction) {
		this.people = people;
		this.staff = staff;
		this.transaction = transaction;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		PEOPLE.forEach((person) -> this.transaction.executeWithoutResult((_) -> settle(person)));
	}

	private void settle(DemoPerson demo) {
		var email = EmailAddress.parse(demo.mailbox() + "@alongside.example").orElseThrow();
		if (this.people.find(email).isPresent()) {
			return;
		}
		var person = this.people.askAs(demo.id(), email, demo.name());
		this.people.confirm(person.id());
		this.people.answer(person.id(), (_) -> demo.profile());
		if (!demo.roles().isEmpty()) {
			this.staff.appoint(person.id(), demo.roles());
		}
	}

	private static DemoPerson staff(int number, String mailbox, String name, Set<StaffRole> roles) {
		return new DemoPerson(id(number), mailbox, name, roles, Profile.EMPTY);
	}

	private static MemberId id(int number) {
		return new MemberId(new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0000L + number));
	}

	private record DemoPerson(MemberId id, String mailbox, String name, Set<StaffRole> roles, Profile profile) {
	}

}
