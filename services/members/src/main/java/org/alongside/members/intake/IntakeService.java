package org.alongside.members.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.alongside.members.acting.Acting;
import org.alongside.members.consent.Consents;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.Nation;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.members.people.Profile;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters people on the phone. Whoever entered somebody finds them again, and nobody else
 * does here.
 */
@Service
@Transactional
class IntakeService {

	private static final int PAGE = 50;

	private final Intakes intakes;

	private final People people;

	private final Consents consents;

	private final Acting acting;

	private final FieldCipher cipher;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	IntakeService(Intakes intakes, People people, Consents consents, Acting acting, FieldCipher cipher, Audit audit,
			ApplicationEventPublisher events, Clock clock) {
		this.intakes = intakes;
		this.people = people;
		this.consents = consents;
		this.acting = acting;
		this.cipher = cipher;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/** Who may be the same person: by the address, or called the same. */
	@Transactional(readOnly = true)
	List<LookAlike> lookAlikes(IntakeForm form) {
		var email = form.address();
		var sameEmail = Optional.ofNullable(email).flatMap(this.people::find);
		var alike = new ArrayList<LookAlike>();
		sameEmail.ifPresent((person) -> alike.add(lookAlike(person, true)));
		this.people.called(form.called())
			.stream()
			.filter((person) -> sameEmail.filter((same) -> same.id().equals(person.id())).isEmpty())
			.forEach((person) -> alike.add(lookAlike(person, false)));
		return alike;
	}

	/**
	 * Who was entered by this very form before.
	 * @param formKey names the form
	 */
	@Transactional(readOnly = true)
	Optional<MemberId> entered(UUID formKey, SignedIn staff) {
		return this.intakes.by(formKey).filter((one) -> one.staff().equals(staff.id())).map(Intake::member);
	}

	/**
	 * Enters somebody.
	 * @throws org.springframework.dao.DuplicateKeyException when the form was sent before
	 */
	MemberId enter(SignedIn staff, IntakeForm form) {
		var person = this.people.enter(form.called(), null);
		var member = person.id();
		var now = this.clock.instant();
		var email = form.address();
		this.intakes.add(new Intake(member, staff.id(), sealed(member, "phone", form.number()),
				sealed(member, "email", (email != null) ? email.address() : null), now), form.formKey());
		this.audit.record(staff, member.value(), "entered-on-the-phone", "person", member.value(), Map.of());
		var known = new Profile(form.relationship(), null, form.nation());
		if (!known.equals(Profile.EMPTY)) {
			this.people.answer(member, (_) -> known);
		}
		form.yes().forEach((purpose) -> this.consents.giveOnThePhone(member, purpose, staff));
		var condition = form.condition();
		if (condition != null) {
			this.people.answer(member, (profile) -> profile.with(condition));
		}
		this.events.publishEvent(new IntakeEvent.Entered(member, staff.id(), now));
		return member;
	}

	IntakeView get(UUID member, SignedIn staff) {
		var intake = own(member, staff);
		this.audit.record(staff, "phone-intake-read", "person", member, Map.of());
		return view(intake);
	}

	/** Those whom this member of staff entered, newest first; one more than a page. */
	@Transactional(readOnly = true)
	List<IntakeView> of(SignedIn staff, @Nullable UUID before) {
		return this.intakes.of(staff.id(), before, PAGE + 1).stream().map(this::named).toList();
	}

	/** From now on staff may act for the person, for as long as a call may take. */
	MemberId act(UUID member, SignedIn staff) {
		var intake = own(member, staff);
		if (this.people.get(intake.member()).email().isOwn()) {
			throw new TakenOver();
		}
		this.acting.beginOnThePhone(staff, intake.member());
		return intake.member();
	}

	MemberId ownMember(UUID member, SignedIn staff) {
		return own(member, staff).member();
	}

	private Intake own(UUID member, SignedIn staff) {
		return this.intakes.of(member)
			.filter((one) -> one.staff().equals(staff.id()))
			.orElseThrow(() -> new RecordNotFound("phone intake", member));
	}

	private IntakeView named(Intake intake) {
		var person = this.people.find(intake.member());
		return new IntakeView(intake.member().toString(), person.map(Person::name).orElse(""), "", "",
				person.map(Person::email).filter(EmailAddress::isOwn).isPresent(), intake.at());
	}

	private IntakeView view(Intake intake) {
		var person = this.people.get(intake.member());
		return new IntakeView(intake.member().toString(), person.name(),
				opened(intake.member(), "phone", intake.phone()), opened(intake.member(), "email", intake.email()),
				person.email().isOwn(), intake.at());
	}

	private byte @Nullable [] sealed(MemberId member, String column, @Nullable String typed) {
		return (typed != null) ? this.cipher.seal(member.value(), place(member, column), typed) : null;
	}

	private String opened(MemberId member, String column, byte @Nullable [] sealed) {
		return (sealed != null) ? this.cipher.open(member.value(), place(member, column), sealed) : "";
	}

	static String place(MemberId member, String column) {
		return "phone_intake." + column + ':' + member;
	}

	private static LookAlike lookAlike(Person person, boolean sameEmail) {
		Nation nation = person.profile().nation();
		return new LookAlike(person.name(), (nation != null) ? nation.name() : null, sameEmail);
	}

}
