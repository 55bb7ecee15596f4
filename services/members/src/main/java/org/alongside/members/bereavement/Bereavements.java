package org.alongside.members.bereavement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.MemberReferences;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down that a member has died, takes it back when it was a mistake, and sees to it
 * that somebody offers support.
 */
@Service
@Transactional
public class Bereavements {

	static final int PAGE = 25;

	private static final UUID FIRST = new UUID(0, 0);

	private final BereavementBook book;

	private final People people;

	private final MemberReferences references;

	private final Audit audit;

	private final Ids ids;

	private final Clock clock;

	Bereavements(BereavementBook book, People people, MemberReferences references, Audit audit, Ids ids, Clock clock) {
		this.book = book;
		this.people = people;
		this.references = references;
		this.audit = audit;
		this.ids = ids;
		this.clock = clock;
	}

	/** How many families wait for somebody to ring or write. */
	@Transactional(readOnly = true)
	public long toDo() {
		return this.book.toDo();
	}

	/**
	 * Whom an address or a reference belongs to; that it was asked is written down.
	 * @param typed either of the two, as it was typed
	 */
	Optional<MemberId> whose(String typed, SignedIn by) {
		var found = this.references.find(typed)
			.flatMap(this.people::find)
			.or(() -> EmailAddress.parse(typed).flatMap(this.people::find))
			.filter((person) -> person.joined() || person.died())
			.map(Person::id);
		found.ifPresent((member) -> record(by, "member-looked-up", member, Map.of()));
		return found;
	}

	@Transactional(readOnly = true)
	Person person(MemberId member) {
		return this.people.find(member)
			.filter((person) -> person.joined() || person.died())
			.orElseThrow(() -> new RecordNotFound("member", member));
	}

	@Transactional(readOnly = true)
	Optional<BereavementView> standing(MemberId member) {
		return this.book.standing(member.value()).map(this::view);
	}

	/** Saying it twice is saying it once. */
	void note(MemberId member, KnownBy knownBy, @Nullable LocalDate diedOn, SignedIn by) {
		this.people.hold(member);
		if (this.book.standing(member.value()).isPresent()) {
			return;
		}
		this.people.die(person(member).id());
		this.book.saveAndFlush(new Bereavement(this.ids.next(), member, knownBy, diedOn, this.clock.instant()));
		record(by, "death-noted", member, Map.of("known-by", knownBy.name()));
	}

	/** It was a mistake; to take back what does not stand changes nothing. */
	void correct(MemberId member, SignedIn by) {
		this.people.hold(member);
		this.book.standing(member.value()).ifPresent((found) -> {
			found.correct(this.clock.instant());
			this.book.saveAndFlush(found);
			this.people.live(member);
			record(by, "death-corrected", member, Map.of());
		});
	}

	void offered(MemberId member, Offered how, SignedIn by) {
		var found = this.book.standing(member.value()).orElseThrow(() -> new RecordNotFound("bereavement", member));
		found.offered(how, this.clock.instant());
		this.book.saveAndFlush(found);
		record(by, "bereavement-support", member, Map.of("how", how.name()));
	}

	@Transactional(readOnly = true)
	List<BereavementView> toDoAfter(@Nullable UUID member) {
		UUID after = Optional.ofNullable(member).flatMap(this.book::standing).map(Bereavement::id).orElse(FIRST);
		return this.book.toDoAfter(after, Limit.of(PAGE + 1)).stream().map(this::view).toList();
	}

	private BereavementView view(Bereavement found) {
		Instant now = this.clock.instant();
		return found.view(this.people.find(found.member()).map(Person::name).orElse(null), now);
	}

	private void record(SignedIn by, String action, MemberId member, Map<String, String> codes) {
		this.audit.record(by, action, "person", member.value(), codes);
	}

}
