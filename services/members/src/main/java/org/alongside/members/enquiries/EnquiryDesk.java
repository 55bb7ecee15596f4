package org.alongside.members.enquiries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens one enquiry for one of us and lets them act on it: only who may read it, only on
 * a screen that nobody has outrun, and never without writing down who it was.
 */
@Service
@Transactional
class EnquiryDesk {

	static final String SUBJECT = "enquiry";

	private final Enquiries enquiries;

	private final EnquiryTexts texts;

	private final EnquiryQueue queue;

	private final People people;

	private final Audit audit;

	private final DueDates dueDates;

	EnquiryDesk(Enquiries enquiries, EnquiryTexts texts, EnquiryQueue queue, People people, Audit audit,
			DueDates dueDates) {
		this.enquiries = enquiries;
		this.texts = texts;
		this.queue = queue;
		this.people = people;
		this.audit = audit;
		this.dueDates = dueDates;
	}

	/** Somebody opens it, which is written down. */
	EnquiryView open(EnquiryId id, SignedIn staff) {
		var enquiry = readable(id, staff);
		this.audit.record(staff, "enquiry-opened", SUBJECT, id.value(), roles(staff));
		return view(enquiry, staff);
	}

	/** The same page again, after something on it was refused. */
	@Transactional(readOnly = true)
	EnquiryView again(EnquiryId id, SignedIn staff) {
		return view(readable(id, staff), staff);
	}

	/** What the draft of this person says; empty when there is none. */
	@Transactional(readOnly = true)
	String draft(EnquiryId id, SignedIn staff) {
		return this.texts.draft(readable(id, staff), staff.id()).orElse("");
	}

	/**
	 * Does one thing to an enquiry.
	 * @param seen the version on whose screen it was chosen
	 * @param action what it is called in the history
	 */
	void act(EnquiryId id, long seen, SignedIn staff, String action, Map<String, String> codes,
			Consumer<Enquiry> deed) {
		var enquiry = readable(id, staff);
		if (enquiry.version() != seen) {
			throw new EnquiryChangedMeanwhile();
		}
		enquiry.touch();
		deed.accept(enquiry);
		this.enquiries.saveAndFlush(enquiry);
		this.audit.record(staff, action, SUBJECT, id.value(), codes);
	}

	/** Where a reference leads, for who may read what it names. */
	@Transactional(readOnly = true)
	Optional<EnquiryId> byReference(String reference, SignedIn staff) {
		return this.enquiries.findByReference(reference).filter((enquiry) -> mayRead(enquiry, staff)).map(Enquiry::id);
	}

	private Enquiry readable(EnquiryId id, SignedIn staff) {
		return this.enquiries.findById(id)
			.filter((enquiry) -> mayRead(enquiry, staff))
			.orElseThrow(() -> new RecordNotFound(SUBJECT, id));
	}

	private boolean mayRead(Enquiry enquiry, SignedIn staff) {
		Set<UUID> named = enquiry.topic().isRestricted() ? this.queue.named(enquiry.id()) : Set.of();
		return Reader.of(staff).mayOpen(enquiry.topic(), named);
	}

	private EnquiryView view(Enquiry enquiry, SignedIn staff) {
		var owner = enquiry.owner();
		var member = enquiry.member();
		var readers = this.people.all(this.queue.named(enquiry.id()).stream().map(MemberId::new).toList());
		return new EnquiryView(enquiry.id().toString(), enquiry.reference(), enquiry.topic(), enquiry.status(),
				enquiry.answerBy(), enquiry.nation(), enquiry.receivedAt(), enquiry.dueOn(),
				enquiry.status().isWaiting() && enquiry.dueOn().isBefore(this.dueDates.today()), name(owner),
				owner != null && owner.value().equals(staff.id()), (member != null) ? member.toString() : null,
				this.texts.words(enquiry), enquiry.isMailable(), this.texts.written(enquiry, EnquiryTexts.Kind.REPLY),
				this.texts.written(enquiry, EnquiryTexts.Kind.NOTE), enquiry.outcome(), enquiry.signposts(),
				enquiry.suspicions(), readers.stream().map(Person::name).sorted().toList(), enquiry.version());
	}

	private String name(@Nullable MemberId person) {
		return (person != null) ? this.people.find(person).map(Person::name).orElse("") : "";
	}

	static Map<String, String> roles(SignedIn staff) {
		List<String> roles = staff.roles().stream().filter((role) -> !role.equals("MEMBER")).sorted().toList();
		return Map.of("roles", roles.stream().collect(Collectors.joining(" ")));
	}

}
