package org.alongside.members.staff;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.alongside.members.onetime.OneTimeKeyService;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people to work for the charity, and says what they may do. */
@Service
@Transactional
public class Staff {

	private static final int PAGE = 50;

	private final StaffPeople staff;

	private final People people;

	private final OneTimeKeyService keys;

	private final Audit audit;

	private final Clock clock;

	private final boolean demo;

	Staff(StaffPeople staff, People people, OneTimeKeyService keys, Audit audit, Clock clock,
			@Value("${alongside.demo:false}") boolean demo) {
		this.staff = staff;
		this.people = people;
		this.keys = keys;
		this.audit = audit;
		this.clock = clock;
		this.demo = demo;
	}

	/**
	 * The roles that count now. Work for the charity needs a passkey; only a
	 * demonstration does without.
	 */
	@Transactional(readOnly = true)
	public List<String> rolesInForce(MemberId person, boolean byPasskey) {
		return (byPasskey || this.demo) ? rolesOf(person).stream().map(Enum::name).toList() : List.of();
	}

	@Transactional(readOnly = true)
	public Set<StaffRole> rolesOf(MemberId person) {
		return this.staff.findById(person.value()).map(StaffPerson::roles).orElse(Set.of());
	}

	/** Who works here in at least one of these roles, by name. */
	@Transactional(readOnly = true)
	public List<Person> withAnyOf(Set<StaffRole> roles) {
		return this.people.all(this.staff.withAnyOf(roles).stream().map(MemberId::new).toList())
			.stream()
			.sorted(Comparator.comparing(Person::name))
			.toList();
	}

	/** Gives roles without a mail: to the people of a demonstration. */
	public void appoint(MemberId person, Set<StaffRole> roles) {
		if (this.staff.findById(person.value()).isEmpty()) {
			this.staff.saveAndFlush(new StaffPerson(person, roles, this.clock.instant()));
		}
	}

	/** The first one, whom nobody invites. Asking again mails a new invitation. */
	public void inviteFirstAdministrator(EmailAddress email) {
		var person = this.people.find(email).orElseGet(() -> this.people.ask(email, email.mailbox())).id();
		this.staff.findById(person.value()).ifPresentOrElse((known) -> {
			known.makeAdministrator();
			this.staff.saveAndFlush(known);
		}, () -> appoint(person, Set.of(StaffRole.ADMINISTRATOR)));
		record(commandLine(), "staff-invited-from-the-command-line", person, rolesOf(person));
		this.keys.invite(this.people.remind(person));
	}

	/**
	 * The same for an only administrator who lost their passkey, whom nobody else can
	 * invite: whoever runs the machine does.
	 */
	void recoverAdministrator(EmailAddress email) {
		inviteFirstAdministrator(email);
		var recovered = staffPerson(this.people.find(email).orElseThrow().id());
		recovered.reinvite(commandLine());
		this.staff.saveAndFlush(recovered);
	}

	public void invite(EmailAddress email, String name, Set<StaffRole> roles, SignedIn by) {
		var person = this.people.ask(email, name);
		if (by.id().equals(person.id().value())) {
			throw new OwnInvitation();
		}
		var known = this.staff.findById(person.id().value());
		known.ifPresentOrElse((present) -> {
			present.give(roles, new MemberId(by.id()));
			this.staff.saveAndFlush(present);
		}, () -> this.staff.saveAndFlush(new StaffPerson(person.id(), roles, this.clock.instant())));
		record(by, "staff-invited", person.id(), roles);
		this.keys.invite(person);
	}

	/**
	 * A new invitation, for someone who missed the first or lost their passkey. Their old
	 * passkeys open nothing from now on, and they are signed out everywhere.
	 */
	public void inviteAgain(MemberId person, SignedIn by) {
		var invited = staffPerson(person);
		invited.reinvite(by);
		this.staff.saveAndFlush(invited);
		record(by, "staff-invited-again", person, invited.roles());
		this.keys.invite(this.people.remind(person));
	}

	/** Ends where they are signed in; their roles and passkeys stay. */
	void signOut(MemberId person, SignedIn by) {
		var signedOut = staffPerson(person);
		signedOut.signOut();
		this.staff.saveAndFlush(signedOut);
		record(by, "staff-signed-out", person, signedOut.roles());
	}

	/**
	 * Gives the roles and takes the others.
	 * @param seen the version on whose screen they were chosen
	 */
	void give(MemberId person, Set<StaffRole> roles, long seen, SignedIn by) {
		var changed = staffPerson(person);
		if (changed.version() != seen) {
			throw new RolesChangedMeanwhile();
		}
		changed.give(roles, new MemberId(by.id()));
		this.staff.saveAndFlush(changed);
		record(by, "staff-roles-changed", person, roles);
	}

	@Transactional(readOnly = true)
	StaffView get(MemberId person) {
		return StaffView.of(staffPerson(person), this.people.get(person));
	}

	/** In the order they were invited, a page at a time. */
	@Transactional(readOnly = true)
	StaffList list(@Nullable MemberId after) {
		var rows = (after != null) ? this.staff.after(staffPerson(after).invitedAt(), after.value())
				: this.staff.first();
		var shown = rows.subList(0, Math.min(PAGE, rows.size()));
		Map<MemberId, Person> people = this.people.all(shown.stream().map(StaffPerson::person).toList())
			.stream()
			.collect(Collectors.toMap(Person::id, Function.identity()));
		var views = shown.stream()
			.filter((row) -> people.containsKey(row.person()))
			.map((row) -> StaffView.of(row, people.get(row.person())))
			.toList();
		var next = (rows.size() > PAGE) ? shown.getLast().person() : null;
		return new StaffList(views, next);
	}

	private StaffPerson staffPerson(MemberId person) {
		return this.staff.findById(person.value()).orElseThrow(() -> new RecordNotFound("staff person", person));
	}

	private SignedIn commandLine() {
		return new SignedIn(new UUID(0, 0), "command line", Set.of(), this.clock.instant(), Set.of());
	}

	private void record(SignedIn by, String action, MemberId subject, Set<StaffRole> roles) {
		this.audit.record(by, action, "person", subject.value(),
				Map.of("roles", roles.stream().map(Enum::name).sorted().collect(Collectors.joining(" "))));
	}

}
