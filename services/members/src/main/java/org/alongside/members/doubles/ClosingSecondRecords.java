package org.alongside.members.doubles;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.members.doubles.CannotClose.Reason;
import org.alongside.members.leaving.LeavingEvent;
import org.alongside.members.leaving.LeavingService;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.MemberReferences;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.members.staff.Staff;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a second record of one person, by the path on which everybody leaves: the person
 * is told, has as many days to say no, and then it is erased in every service. Nothing
 * moves from the one record to the other.
 */
@Service
@Transactional
class ClosingSecondRecords {

	private final SecondRecords records;

	private final People people;

	private final MemberReferences references;

	private final Staff staff;

	private final LeavingService leaving;

	private final Audit audit;

	private final Ids ids;

	private final Clock clock;

	ClosingSecondRecords(SecondRecords records, People people, MemberReferences references, Staff staff,
			LeavingService leaving, Audit audit, Ids ids, Clock clock) {
		this.records = records;
		this.people = people;
		this.references = references;
		this.staff = staff;
		this.leaving = leaving;
		this.audit = audit;
		this.ids = ids;
		this.clock = clock;
	}

	/** One of us says that a record is a second one. */
	UUID propose(MemberId kept, MemberId closing, SignedIn by) {
		requireTwo(kept, closing);
		if (this.records.about(kept.value(), closing.value()) > 0) {
			throw new CannotClose(Reason.ALREADY);
		}
		var record = this.records.saveAndFlush(
				new SecondRecord(this.ids.next(), kept, closing, new MemberId(by.id()), this.clock.instant()));
		record("second-record-proposed", record, by);
		return record.id();
	}

	/** Somebody else agrees, and the person is told. */
	void agree(UUID id, SignedIn by) {
		var record = toChange(id);
		if (record.isAgreed() && !record.isProposedBy(by.id())) {
			return;
		}
		record.agree(new MemberId(by.id()));
		requireTwo(record.kept(), record.closing());
		this.records.saveAndFlush(record);
		this.leaving.closeSecondRecord(record.closing());
		record("second-record-agreed", record, by);
	}

	/** They are two people after all: both stay. */
	void drop(UUID id, SignedIn by) {
		var record = toChange(id);
		this.records.delete(record);
		this.records.flush();
		letStay(record);
		record("second-record-dropped", record, by);
	}

	@Transactional(readOnly = true)
	Person person(MemberId id) {
		return this.people.get(id);
	}

	String referenceOf(MemberId id) {
		return this.references.of(id);
	}

	@Transactional(readOnly = true)
	MemberId byReference(String typed) {
		return this.references.find(typed).orElseThrow(() -> new RecordNotFound("member", "reference"));
	}

	SecondRecordView get(UUID id, SignedIn staff) {
		return view(this.records.findById(id).orElseThrow(() -> new RecordNotFound("second record", id)), staff);
	}

	/** In the order they were said, a page at a time and one more. */
	List<SecondRecordView> after(UUID id, SignedIn staff) {
		return this.records.after(id).stream().map((record) -> view(record, staff)).toList();
	}

	/** The person says no: both stay. */
	@EventListener
	void on(LeavingEvent.Stayed stayed) {
		this.records.findByClosingId(stayed.member().value()).ifPresent(this.records::delete);
	}

	/**
	 * Whoever is erased is no second record any more; and nobody closes when the other
	 * one is gone.
	 */
	void forget(MemberId person) {
		this.records.findByClosingId(person.value()).ifPresent(this.records::delete);
		var orphans = this.records.findByKeptId(person.value());
		this.records.deleteAll(orphans);
		this.records.flush();
		orphans.forEach(this::letStay);
	}

	/** Whoever asked to leave by themselves leaves all the same. */
	private void letStay(SecondRecord record) {
		if (record.isAgreed() && this.leaving.isSecondRecord(record.closing())) {
			this.leaving.stay(record.closing());
		}
	}

	// one after the other, and always in the same order
	private void requireTwo(MemberId kept, MemberId closing) {
		if (kept.equals(closing)) {
			throw new CannotClose(Reason.SAME);
		}
		var held = Stream.of(kept, closing)
			.sorted(Comparator.comparing(MemberId::value))
			.map(this.people::hold)
			.toList();
		if (!held.stream().allMatch(Person::joined)) {
			throw new CannotClose(Reason.NOT_JOINED);
		}
		if (!this.people.get(closing).email().isOwn()) {
			throw new CannotClose(Reason.NO_ADDRESS);
		}
		if (!this.staff.rolesOf(closing).isEmpty()) {
			throw new CannotClose(Reason.WORKS_HERE);
		}
		if (this.leaving.dayOf(kept).isPresent()) {
			throw new CannotClose(Reason.KEPT_LEAVES);
		}
	}

	private SecondRecord toChange(UUID id) {
		return this.records.toChange(id).orElseThrow(() -> new RecordNotFound("second record", id));
	}

	private SecondRecordView view(SecondRecord record, SignedIn staff) {
		return new SecondRecordView(record.id(), side(record.kept()), side(record.closing()), record.isAgreed(),
				record.isProposedBy(staff.id()),
				record.isAgreed() ? this.leaving.dayOf(record.closing()).orElse(null) : null);
	}

	private SecondRecordView.Side side(MemberId id) {
		return new SecondRecordView.Side(id.value(), this.people.get(id).name(), this.references.of(id));
	}

	/** In the history of both. */
	private void record(String action, SecondRecord record, SignedIn by) {
		this.audit.record(by, action, "person", record.closing().value(), Map.of("kept", record.kept().toString()));
		this.audit.record(by, action, "person", record.kept().value(), Map.of("closing", record.closing().toString()));
	}

}
