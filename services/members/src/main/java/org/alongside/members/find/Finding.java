package org.alongside.members.find;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alongside.members.enquiries.EnquiryQueue;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.MemberReferences;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Ids;
import org.alongside.platform.security.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds members for staff and opens their records, as far as each one's work allows.
 * Every search and every opened record is written down.
 */
@Service
@Transactional
class Finding {

	/** Who may look for members at all, as a page declares it. */
	static final String ROLES = "hasAnyRole('PEER_COORDINATOR', 'COUNSELLING_COORDINATOR', 'GRANTS_OFFICER', "
			+ "'MANAGER', 'ADMINISTRATOR', 'SAFEGUARDING_LEAD')";

	/** Who reaches members in their work. */
	private static final Set<String> REACH = Set.of("PEER_COORDINATOR", "COUNSELLING_COORDINATOR", "GRANTS_OFFICER",
			"MANAGER", "SAFEGUARDING_LEAD");

	/** Who needs to know what somebody has. */
	private static final Set<String> HEALTH = Set.of("PEER_COORDINATOR", "COUNSELLING_COORDINATOR");

	private static final int MOST = 20;

	private final Candidates candidates;

	private final People people;

	private final MemberReferences references;

	private final EnquiryQueue enquiries;

	private final Audit audit;

	private final Ids ids;

	Finding(Candidates candidates, People people, MemberReferences references, EnquiryQueue enquiries, Audit audit,
			Ids ids) {
		this.candidates = candidates;
		this.people = people;
		this.references = references;
		this.enquiries = enquiries;
		this.audit = audit;
		this.ids = ids;
	}

	FoundPeople search(String typed, SignedIn staff) {
		var exact = Stream
			.concat(this.references.find(typed).flatMap(this.people::find).stream(),
					EmailAddress.parse(typed).flatMap(this.people::find).stream())
			.map(this::found)
			.toList();
		var like = this.references.find(typed).isPresent() ? List.<FoundPerson>of() : this.candidates.like(typed);
		var all = Stream.concat(exact.stream(), like.stream().filter((one) -> !holds(exact, one))).toList();
		this.audit.record(staff, "members-searched", "search", this.ids.next(),
				Map.of("found", String.valueOf(all.size()), "roles", roles(staff)));
		return new FoundPeople(all.stream().limit(MOST).toList(), all.size() > MOST);
	}

	MemberRecord open(MemberId id, SignedIn staff) {
		var person = this.people.get(id);
		this.audit.record(staff, "member-opened", "member", id.value(), Map.of("roles", roles(staff)));
		return new MemberRecord(id.toString(), this.references.of(id), person.name(), Standing.of(person),
				hasAny(staff, REACH) ? reached(person) : null, hasAny(staff, HEALTH) ? person.profile() : null,
				person.profile(), this.enquiries.ofMember(id, staff));
	}

	/** Empty when they are reached through somebody else. */
	private static String reached(Person person) {
		return person.email().isOwn() ? person.email().address() : "";
	}

	private FoundPerson found(Person person) {
		return new FoundPerson(person.id().value(), this.references.of(person.id()), person.name(),
				person.profile().nation(), Standing.of(person));
	}

	private static boolean holds(List<FoundPerson> people, FoundPerson one) {
		return people.stream().anyMatch((other) -> other.id().equals(one.id()));
	}

	private static boolean hasAny(SignedIn staff, Set<String> roles) {
		return roles.stream().anyMatch(staff::has);
	}

	private static String roles(SignedIn staff) {
		return staff.roles()
			.stream()
			.filter((role) -> !role.equals("MEMBER"))
			.sorted()
			.collect(Collectors.joining(" "));
	}

}
