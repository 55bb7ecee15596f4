package org.alongside.members.enquiries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.Nation;
import org.alongside.platform.data.IllegalTransition;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody asks the office.
 * <p>
 * It is new until somebody takes it, open until it is answered, and closed when all is
 * done; whoever wonders afterwards opens it again. What no person seems to have written
 * waits apart, and a person decides. What was written lies elsewhere, sealed.
 */
@Entity
@Table(name = "enquiry")
@SuppressWarnings("NullAway.Init")
class Enquiry {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private EnquiryId id;

	private String reference;

	private UUID formId;

	@Enumerated(EnumType.STRING)
	private Topic topic;

	@Enumerated(EnumType.STRING)
	private AnswerBy answerBy;

	@Enumerated(EnumType.STRING)
	private @Nullable Nation nation;

	@Enumerated(EnumType.STRING)
	private EnquiryStatus status = EnquiryStatus.NEW;

	private @Nullable UUID ownerId;

	private @Nullable UUID memberId;

	private UUID sealedUnder;

	private byte @Nullable [] addressHash;

	private boolean mailable;

	private Instant receivedAt;

	private LocalDate dueOn;

	private @Nullable Instant settledAt;

	private int acts;

	@Enumerated(EnumType.STRING)
	private @Nullable Outcome outcome;

	private String signposts = "";

	private String suspicions = "";

	@Version
	private @Nullable Long version;

	protected Enquiry() {
	}

	/** Somebody asks. What looks as if nobody did waits apart. */
	Enquiry(EnquiryId id, String reference, NewEnquiry asked, byte @Nullable [] addressHash, LocalDate dueOn,
			Instant now) {
		this.id = id;
		this.reference = reference;
		this.formId = asked.formId();
		this.topic = asked.topic();
		this.answerBy = asked.answerBy();
		this.nation = asked.nation();
		this.memberId = (asked.member() != null) ? asked.member().value() : null;
		this.sealedUnder = (this.memberId != null && !this.topic.isRestricted()) ? this.memberId : id.value();
		this.addressHash = addressHash;
		this.mailable = asked.email() != null;
		this.receivedAt = now;
		this.dueOn = dueOn;
		this.suspicions = written(asked.suspicions());
		if (!asked.suspicions().isEmpty()) {
			become(EnquiryStatus.SPAM);
			this.settledAt = now;
		}
	}

	void take(MemberId owner) {
		if (this.status == EnquiryStatus.NEW) {
			become(EnquiryStatus.OPEN);
		}
		if (!this.status.isWaiting() && this.status != EnquiryStatus.ANSWERED) {
			throw new IllegalTransition(this.id, this.status, EnquiryStatus.OPEN);
		}
		this.ownerId = owner.value();
	}

	/** Somebody wrote, rang or posted an answer. Another one may follow. */
	void answer(MemberId by) {
		if (this.status == EnquiryStatus.NEW) {
			become(EnquiryStatus.OPEN);
		}
		if (this.status != EnquiryStatus.ANSWERED) {
			become(EnquiryStatus.ANSWERED);
		}
		if (this.ownerId == null) {
			this.ownerId = by.value();
		}
	}

	void close(Outcome outcome, Collection<String> signposts, Instant now) {
		become(EnquiryStatus.CLOSED);
		this.outcome = outcome;
		this.signposts = String.join(" ", signposts);
		this.settledAt = now;
	}

	void reopen(LocalDate dueOn) {
		become(EnquiryStatus.OPEN);
		this.dueOn = dueOn;
		this.settledAt = null;
	}

	void putAside(Instant now) {
		become(EnquiryStatus.SPAM);
		this.settledAt = now;
	}

	/** A person did write it: it waits since the day it came. */
	void takeBack() {
		become(EnquiryStatus.NEW);
		this.suspicions = "";
		this.settledAt = null;
	}

	/** Something is done about it: every screen made before is old. */
	void touch() {
		this.acts++;
	}

	/** Who asked is no longer known to us. */
	void loseItsAsker() {
		this.memberId = null;
		this.addressHash = null;
	}

	EnquiryId id() {
		return this.id;
	}

	String reference() {
		return this.reference;
	}

	Topic topic() {
		return this.topic;
	}

	AnswerBy answerBy() {
		return this.answerBy;
	}

	@Nullable Nation nation() {
		return this.nation;
	}

	EnquiryStatus status() {
		return this.status;
	}

	@Nullable MemberId owner() {
		return (this.ownerId != null) ? new MemberId(this.ownerId) : null;
	}

	@Nullable MemberId member() {
		return (this.memberId != null) ? new MemberId(this.memberId) : null;
	}

	UUID sealedUnder() {
		return this.sealedUnder;
	}

	boolean isMailable() {
		return this.mailable;
	}

	boolean isSuspicious() {
		return this.status == EnquiryStatus.SPAM;
	}

	Instant receivedAt() {
		return this.receivedAt;
	}

	LocalDate dueOn() {
		return this.dueOn;
	}

	@Nullable Outcome outcome() {
		return this.outcome;
	}

	List<String> signposts() {
		return words(this.signposts);
	}

	List<String> suspicions() {
		return words(this.suspicions);
	}

	/** Changes with everything that is done to it. */
	long version() {
		return (this.version != null) ? this.version : 0;
	}

	private void become(EnquiryStatus next) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.id, this.status, next);
		}
		this.status = next;
	}

	private static String written(Collection<Suspicion> suspicions) {
		return suspicions.stream().map(Enum::name).collect(Collectors.joining(" "));
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.split(" ")).filter((word) -> !word.isEmpty()).toList();
	}

}
