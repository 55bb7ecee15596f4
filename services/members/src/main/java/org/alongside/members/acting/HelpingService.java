package org.alongside.members.acting;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import javax.crypto.SecretKey;

import org.alongside.members.keyring.Keyring;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberEvent;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets helpers begin and end. What is somebody else's is not there: only the two it
 * concerns find it.
 */
@Service
@Transactional
class HelpingService {

	private final Helpings helpings;

	private final People people;

	private final HelperLetters letters;

	private final Audit audit;

	private final ActingSettings settings;

	private final SecretKey addresses;

	private final Ids ids;

	private final Clock clock;

	HelpingService(Helpings helpings, People people, HelperLetters letters, Audit audit, ActingSettings settings,
			Keyring keyring, Ids ids, Clock clock) {
		this.helpings = helpings;
		this.people = people;
		this.letters = letters;
		this.audit = audit;
		this.settings = settings;
		this.addresses = keyring.cut("members.helpers", "HmacSHA256");
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Ends all helping of and by somebody, who leaves or has died.
	 * @param somebody whom, as helper and as helped
	 */
	void endAllOf(MemberId somebody) {
		this.helpings.helpersOf(somebody.value()).forEach(this::end);
		this.helpings.helpedBy(somebody.value()).forEach(this::end);
	}

	/** A helper types in a person who cannot do it; their mail goes to the helper. */
	MemberId enter(SignedIn helper, EnteredForm form) {
		var before = this.helpings.findByFormKey(form.formKey());
		if (before.isPresent()) {
			return before.filter((one) -> id(helper).equals(one.helper()))
				.map(Helping::person)
				.orElseThrow(() -> new RecordNotFound("form", form.formKey()));
		}
		var self = this.people.hold(id(helper));
		if (this.helpings.helpedBy(helper.id()).size() >= this.settings.mostHelped()) {
			throw new TooManyHelped();
		}
		var person = this.people.enter(form.called(), self.email());
		save(Helping.begun(this.ids.next(), person.id(), self.id(), form.tied(), form.known(), form.formKey(),
				this.clock.instant()));
		this.audit.record(helper, person.id().value(), "person-entered", "person", person.id().value(),
				Map.of("tie", form.tied().name(), "knows", form.known().name()));
		return person.id();
	}

	/** A person asks somebody by mail to help them. */
	void appoint(SignedIn member, AppointForm form) {
		if (this.helpings.findByFormKey(form.formKey()).isPresent()) {
			return;
		}
		var person = this.people.hold(id(member));
		var now = this.clock.instant();
		if (person.email().key().equals(form.address().key())) {
			throw new AskedThemselves();
		}
		if (this.helpings.askedSince(member.id(), now.minus(Duration.ofDays(1))) >= this.settings.mostAskedADay()) {
			throw new TooManyAsked();
		}
		var hash = hash(form.address());
		if (this.helpings.helpersOf(member.id()).stream().anyMatch((one) -> one.wasAskedAt(hash))) {
			return;
		}
		var id = this.ids.next();
		save(Helping.asked(id, person.id(), form.tied(), hash, this.letters.sealName(person.id(), id, form.called()),
				form.formKey(), now));
		this.letters.invite(id, form.address(), form.called(), now);
		this.audit.record(member, "helper-asked", "person", member.id(), Map.of("tie", form.tied().name()));
	}

	/** Whoever was asked says yes, signed in with the address that was asked. */
	void accept(UUID helping, SignedIn helper) {
		var one = askedOf(helping, helper);
		if (one.person().equals(id(helper))) {
			throw new AskedThemselves();
		}
		var already = this.helpings.live(one.person().value(), helper.id());
		if (already.isPresent() && !already.get().id().equals(helping)) {
			end(one);
			return;
		}
		one.accept(id(helper), this.clock.instant());
		save(one);
		this.audit.record(helper, one.person().value(), "helper-accepted", "person", one.person().value(), Map.of());
	}

	void decline(UUID helping, SignedIn helper) {
		var one = askedOf(helping, helper);
		one.decline(this.clock.instant());
		save(one);
	}

	/** The person or their helper ends it. */
	void end(UUID helping, SignedIn by) {
		var one = this.helpings.toChange(helping)
			.filter((found) -> found.person().equals(id(by)) || id(by).equals(found.helper()))
			.orElseThrow(() -> new RecordNotFound("helping", helping));
		boolean acted = one.isActive();
		end(one);
		if (acted) {
			this.audit.record(by, one.person().value(), "helper-ended", "person", one.person().value(), Map.of());
		}
	}

	/**
	 * The person says what one helper may see and do. The same again is no news; it
	 * counts with the helper's next token.
	 */
	void keep(UUID helping, Set<Area> areas, SignedIn person) {
		var one = ownOf(this.helpings.toChange(helping), helping, person);
		if (one.shut().equals(areas)) {
			return;
		}
		one.keep(areas);
		save(one);
		this.audit.record(person, "helper-areas-chosen", "person", person.id(), Map.of("kept", Area.written(areas)));
	}

	/** One of a person's own helpers. */
	@Transactional(readOnly = true)
	HelpingView helperOf(UUID helping, SignedIn person) {
		var one = ownOf(this.helpings.findById(helping), helping, person);
		return view(one, helperName(one));
	}

	/** The person takes over and wants no helper any more. */
	void endHelpersOf(MemberId person) {
		this.helpings.helpersOf(person.value()).forEach(this::end);
	}

	@Transactional(readOnly = true)
	List<HelpingView> helpersOf(SignedIn person) {
		return this.helpings.helpersOf(person.id()).stream().map((one) -> view(one, helperName(one))).toList();
	}

	@Transactional(readOnly = true)
	List<HelpingView> helpedBy(SignedIn helper) {
		return this.helpings.helpedBy(helper.id()).stream().map((one) -> view(one, nameOf(one.person()))).toList();
	}

	@Transactional(readOnly = true)
	List<HelpingView> invitationsTo(SignedIn helper) {
		return this.helpings.invitationsTo(hash(this.people.get(id(helper)).email()))
			.stream()
			.map((one) -> view(one, nameOf(one.person())))
			.toList();
	}

	/** Whoever is reached through a helper is still reached when that helper moves. */
	@EventListener
	void on(MemberEvent.ContactChanged moved) {
		for (var one : this.helpings.helpedBy(moved.id().value())) {
			var person = this.people.get(one.person());
			var address = person.email().address();
			boolean throughAnother = this.helpings.helpersOf(person.id().value())
				.stream()
				.filter(Helping::isActive)
				.flatMap((other) -> Optional.ofNullable(other.helper()).stream())
				.anyMatch((other) -> this.people.get(other).email().address().equals(address));
			if (!person.email().isOwn() && !address.isEmpty() && !throughAnother) {
				this.people.moveTo(person.id(), EmailAddress.lent(this.people.get(moved.id()).email(), person.id()));
			}
		}
	}

	private Helping askedOf(UUID helping, SignedIn helper) {
		var hash = hash(this.people.get(id(helper)).email());
		return this.helpings.toChange(helping)
			.filter((one) -> one.wasAskedAt(hash) || id(helper).equals(one.helper()))
			.orElseThrow(() -> new RecordNotFound("helping", helping));
	}

	/** Whom no helper is left for, and who has no address, is reached by no mail. */
	private void end(Helping one) {
		one.end(this.clock.instant());
		save(one);
		var person = this.people.get(one.person());
		var helper = Optional.ofNullable(one.helper()).flatMap((gone) -> this.people.find(gone));
		boolean reachedThrough = !person.email().isOwn()
				&& helper.filter((gone) -> gone.email().address().equals(person.email().address())).isPresent();
		if (reachedThrough) {
			this.people.moveTo(person.id(), EmailAddress.lent(anotherOf(person.id()), person.id()));
		}
	}

	private @Nullable EmailAddress anotherOf(MemberId person) {
		return this.helpings.helpersOf(person.value())
			.stream()
			.filter(Helping::isActive)
			.flatMap((one) -> Optional.ofNullable(one.helper()).stream())
			.map((helper) -> this.people.get(helper).email())
			.filter(EmailAddress::isOwn)
			.findFirst()
			.orElse(null);
	}

	private void save(Helping helping) {
		this.helpings.saveAndFlush(helping);
	}

	private String helperName(Helping one) {
		var helper = one.helper();
		if (helper != null) {
			return nameOf(helper);
		}
		var called = one.called();
		return (called != null) ? this.letters.openName(one.person(), one.id(), called) : "";
	}

	private String nameOf(MemberId id) {
		return this.people.find(id).map(Person::name).orElse("");
	}

	private byte[] hash(EmailAddress email) {
		return Keyring.mac(this.addresses, email.key());
	}

	private static Helping ownOf(Optional<Helping> found, UUID helping, SignedIn person) {
		return found.filter((one) -> one.person().equals(id(person)) && !one.isOver())
			.orElseThrow(() -> new RecordNotFound("helping", helping));
	}

	private static HelpingView view(Helping one, String name) {
		return new HelpingView(one.id(), one.person().value(), name, one.tie().name(), one.isActive(), one.shut());
	}

	private static MemberId id(SignedIn person) {
		return new MemberId(person.id());
	}

}
