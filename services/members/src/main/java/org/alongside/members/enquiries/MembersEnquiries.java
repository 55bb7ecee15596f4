package org.alongside.members.enquiries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member asked the office: to be read by them, and to be erased with them. */
@Service
@Transactional
public class MembersEnquiries {

	private final Enquiries enquiries;

	private final EnquiryTexts texts;

	private final SignedTexts signed;

	private final EnquiryRetention retention;

	MembersEnquiries(Enquiries enquiries, EnquiryTexts texts, SignedTexts signed, EnquiryRetention retention) {
		this.enquiries = enquiries;
		this.texts = texts;
		this.signed = signed;
		this.retention = retention;
	}

	/** What they asked while they were signed in, newest first, with our answers. */
	@Transactional(readOnly = true)
	public List<Own> of(MemberId member) {
		return this.enquiries.ofMember(member.value()).stream().map(this::own).toList();
	}

	/**
	 * All they asked, newest first, in their own words: also what came without signing in
	 * from the address that is shown to be theirs. Of that it holds no other name, number
	 * or address that was typed, for it may be a slip of somebody else's; and nothing of
	 * what felt wrong, for a mailbox may be read by others.
	 */
	@Transactional(readOnly = true)
	public List<Copied> copyOf(MemberId member, EmailAddress email) {
		return this.enquiries.askedBy(member.value(), this.signed.hash(email))
			.stream()
			.filter((enquiry) -> enquiry.member() != null || !enquiry.topic().isRestricted())
			.map(this::copied)
			.toList();
	}

	/** Whether they asked anything while they were signed in. */
	@Transactional(readOnly = true)
	public boolean hasAsked(MemberId member) {
		return this.enquiries.existsByMemberId(member.value());
	}

	/**
	 * Erases what a member asked, also what they asked from the same address without
	 * signing in. What tells of something that felt wrong, and is not settled, stays
	 * until it is: it is looked into for the sake of others. It is no longer tied to the
	 * member, and goes with the others of its kind.
	 * @return how many were erased, and how many stay
	 */
	public Erased erase(MemberId member, EmailAddress email) {
		int erased = 0;
		int kept = 0;
		for (var enquiry : this.enquiries.askedBy(member.value(), this.signed.hash(email))) {
			if (enquiry.topic().isRestricted() && enquiry.status() != EnquiryStatus.CLOSED
					&& enquiry.status() != EnquiryStatus.SPAM) {
				enquiry.loseItsAsker();
				kept++;
			}
			else {
				this.retention.forget(enquiry);
				erased++;
			}
		}
		return new Erased(erased, kept);
	}

	private Own own(Enquiry enquiry) {
		return new Own(enquiry.reference(), enquiry.topic().name(), enquiry.status().name(), enquiry.receivedAt(),
				enquiry.dueOn(), this.texts.words(enquiry).message(), answers(enquiry));
	}

	private Copied copied(Enquiry enquiry) {
		boolean signedIn = enquiry.member() != null;
		var words = this.texts.words(enquiry);
		return new Copied(enquiry.reference(), enquiry.topic().name(), enquiry.status().name(), enquiry.receivedAt(),
				enquiry.dueOn(), signedIn, signedIn ? words.name() : "", words.email(), signedIn ? words.phone() : "",
				signedIn ? words.address() : "", words.message(), answers(enquiry));
	}

	private List<Answer> answers(Enquiry enquiry) {
		return this.texts.written(enquiry, EnquiryTexts.Kind.REPLY)
			.stream()
			.map((reply) -> new Answer(reply.at(), reply.text()))
			.toList();
	}

	/**
	 * One enquiry as the member sees it.
	 *
	 * @param reference what to call it on the phone
	 * @param topic what it is about, a code
	 * @param status how far it is, a code
	 * @param sentAt when it was sent
	 * @param dueOn by when we answer
	 * @param message what they wrote
	 * @param answers what we mailed
	 */
	public record Own(String reference, String topic, String status, Instant sentAt, LocalDate dueOn, String message,
			List<Answer> answers) {
	}

	/**
	 * One enquiry in a member's copy of their data. What is empty was not given, or is
	 * not shown.
	 *
	 * @param reference what to call it on the phone
	 * @param topic what it is about, a code
	 * @param status how far it is, a code
	 * @param sentAt when it was sent
	 * @param dueOn by when we answer
	 * @param signedIn whether they were signed in, or else only their address was typed
	 * @param name what they asked to be called
	 * @param email where mail went
	 * @param phone a number to ring
	 * @param address where letters go
	 * @param message what they wrote
	 * @param answers what we mailed
	 */
	public record Copied(String reference, String topic, String status, Instant sentAt, LocalDate dueOn,
			boolean signedIn, String name, String email, String phone, String address, String message,
			List<Answer> answers) {
	}

	/**
	 * What we mailed.
	 *
	 * @param at when
	 * @param text what
	 */
	public record Answer(Instant at, String text) {
	}

	/**
	 * What became of a member's enquiries.
	 *
	 * @param erased how many are gone
	 * @param kept how many stay until they are settled
	 */
	public record Erased(int erased, int kept) {
	}

}
