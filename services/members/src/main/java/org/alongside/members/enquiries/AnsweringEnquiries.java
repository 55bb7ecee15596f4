package org.alongside.members.enquiries;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.alongside.members.people.MemberId;
import org.alongside.members.people.Person;
import org.alongside.members.staff.Staff;
import org.alongside.members.staff.StaffRole;
import org.alongside.platform.data.Columns;
import org.alongside.platform.security.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What we do about an enquiry. A draft of a reply is kept whatever else is done. */
@Service
@Transactional
class AnsweringEnquiries {

	private final EnquiryDesk desk;

	private final EnquiryTexts texts;

	private final EnquiryMail mail;

	private final DueDates dueDates;

	private final Staff staffList;

	private final JdbcClient database;

	private final Clock clock;

	AnsweringEnquiries(EnquiryDesk desk, EnquiryTexts texts, EnquiryMail mail, DueDates dueDates, Staff staffList,
			JdbcClient database, Clock clock) {
		this.desk = desk;
		this.texts = texts;
		this.mail = mail;
		this.dueDates = dueDates;
		this.staffList = staffList;
		this.database = database;
		this.clock = clock;
	}

	void take(EnquiryId id, EnquiryStaffForm form, SignedIn staff) {
		act(id, form, staff, "enquiry-taken", Map.of(), (enquiry) -> enquiry.take(new MemberId(staff.id())));
	}

	/** Somebody else shall have it: who may read it, and works here. */
	void handOver(EnquiryId id, EnquiryStaffForm form, UUID to, SignedIn staff) {
		act(id, form, staff, "enquiry-handed-over", Map.of("to", to.toString()), (enquiry) -> {
			if (colleagues(enquiry.id(), enquiry.topic()).stream().noneMatch((one) -> one.id().value().equals(to))) {
				throw new NotAReader();
			}
			enquiry.take(new MemberId(to));
		});
	}

	/** The answer goes out by mail, in the words that were typed. */
	void reply(EnquiryId id, EnquiryStaffForm form, String text, SignedIn staff) {
		this.desk.act(id, form.screen(), staff, "enquiry-replied", Map.of("by", "EMAIL"), (enquiry) -> {
			if (!enquiry.isMailable()) {
				throw new NoMailboxGiven();
			}
			enquiry.answer(new MemberId(staff.id()));
			this.texts.put(enquiry, EnquiryTexts.Kind.REPLY, staff, text, this.clock.instant());
			this.texts.draft(enquiry, staff, "", this.clock.instant());
			this.mail.replied(enquiry, this.texts.words(enquiry), text);
		});
	}

	/** It was answered by phone or letter; what was said is noted. */
	void answered(EnquiryId id, EnquiryStaffForm form, String note, SignedIn staff) {
		act(id, form, staff, "enquiry-replied", Map.of("by", "OTHER"), (enquiry) -> {
			enquiry.answer(new MemberId(staff.id()));
			this.texts.put(enquiry, EnquiryTexts.Kind.NOTE, staff, note, this.clock.instant());
		});
	}

	void keepDraft(EnquiryId id, EnquiryStaffForm form, SignedIn staff) {
		act(id, form, staff, "enquiry-draft-kept", Map.of(), (_) -> {
		});
	}

	void note(EnquiryId id, EnquiryStaffForm form, String note, SignedIn staff) {
		act(id, form, staff, "enquiry-noted", Map.of(),
				(enquiry) -> this.texts.put(enquiry, EnquiryTexts.Kind.NOTE, staff, note, this.clock.instant()));
	}

	void close(EnquiryId id, EnquiryStaffForm form, Outcome outcome, Set<String> signposts, SignedIn staff) {
		act(id, form, staff, "enquiry-closed", Map.of("outcome", outcome.name()),
				(enquiry) -> enquiry.close(outcome, signposts.stream().sorted().toList(), this.clock.instant()));
	}

	void reopen(EnquiryId id, EnquiryStaffForm form, SignedIn staff) {
		act(id, form, staff, "enquiry-reopened", Map.of(),
				(enquiry) -> enquiry.reopen(this.dueDates.forToday(enquiry.nation())));
	}

	void setAside(EnquiryId id, EnquiryStaffForm form, SignedIn staff) {
		act(id, form, staff, "enquiry-set-aside", Map.of(), (enquiry) -> enquiry.putAside(this.clock.instant()));
	}

	/** A person did write it, and now hears that we have it. */
	void takeBack(EnquiryId id, EnquiryStaffForm form, SignedIn staff) {
		act(id, form, staff, "enquiry-taken-back", Map.of(), (enquiry) -> {
			enquiry.takeBack();
			this.mail.received(enquiry, this.texts.words(enquiry));
		});
	}

	/** Who keeps people safe lets somebody else read it. */
	void name(EnquiryId id, EnquiryStaffForm form, UUID reader, SignedIn staff) {
		act(id, form, staff, "enquiry-reader-named", Map.of("to", reader.toString()), (enquiry) -> {
			boolean worksHere = this.staffList.withAnyOf(Reader.GENERAL)
				.stream()
				.anyMatch((one) -> one.id().value().equals(reader));
			if (!Reader.of(staff).lead() || !enquiry.topic().isRestricted() || !worksHere) {
				throw new NotAReader();
			}
			this.database.sql("""
					INSERT IGNORE INTO enquiry_reader (enquiry_id, person_id, named_by, named_at)
					VALUES (:enquiry, :reader, :by, :at)
					""")
				.param("enquiry", Columns.bytes(id.value()))
				.param("reader", Columns.bytes(reader))
				.param("by", Columns.bytes(staff.id()))
				.param("at", Columns.utc(this.clock.instant()))
				.update();
		});
	}

	/** Who may have it. */
	@Transactional(readOnly = true)
	List<Person> colleagues(EnquiryId id, Topic topic) {
		if (!topic.isRestricted()) {
			return this.staffList.withAnyOf(Reader.GENERAL);
		}
		var named = this.database.sql("SELECT person_id FROM enquiry_reader WHERE enquiry_id = :enquiry")
			.param("enquiry", Columns.bytes(id.value()))
			.query((row, _) -> Columns.uuid(row.getBytes(1)))
			.list();
		var all = Set.of(StaffRole.values());
		return this.staffList.withAnyOf(all)
			.stream()
			.filter((one) -> named.contains(one.id().value())
					|| this.staffList.rolesOf(one.id()).contains(StaffRole.SAFEGUARDING_LEAD))
			.toList();
	}

	/** Everybody who could be named. */
	@Transactional(readOnly = true)
	List<Person> whoCouldBeNamed() {
		return this.staffList.withAnyOf(Reader.GENERAL);
	}

	private void act(EnquiryId id, EnquiryStaffForm form, SignedIn staff, String action, Map<String, String> codes,
			Consumer<Enquiry> deed) {
		this.desk.act(id, form.screen(), staff, action, codes, (enquiry) -> {
			deed.accept(enquiry);
			this.texts.draft(enquiry, staff, ContactForm.text(form.reply()), this.clock.instant());
		});
	}

}
