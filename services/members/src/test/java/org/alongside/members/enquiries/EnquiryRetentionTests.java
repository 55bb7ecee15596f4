package org.alongside.members.enquiries;

import java.time.Duration;
import java.util.List;

import org.alongside.members.WithMembers;
import org.alongside.members.onetime.Asker;
import org.alongside.members.people.MemberId;
import org.alongside.platform.data.Columns;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@WithMembers
class EnquiryRetentionTests {

	@Autowired
	private TakingEnquiries taking;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private EnquiryRetention retention;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcClient database;

	@Autowired
	private SteppingClock clock;

	@Test
	void whatWasClosedTwoYearsAgoIsForgottenWithEverythingWrittenAboutIt() {
		var spam = asked("retention.one@example.org");
		var closed = asked("retention.two@example.org");
		this.transaction.executeWithoutResult((_) -> {
			var enquiry = this.enquiries.findByReference(closed).orElseThrow();
			enquiry.takeBack();
			enquiry.answer(new MemberId(enquiry.id().value()));
			enquiry.close(Outcome.NOTHING_TO_DO, List.of(), this.clock.instant());
		});
		var id = this.enquiries.findByReference(closed).orElseThrow().id();

		this.clock.step(Duration.ofDays(91));
		this.retention.forgetOld();
		assertThat(this.enquiries.findByReference(spam)).isEmpty();
		assertThat(this.enquiries.findByReference(closed)).isPresent();
		this.clock.step(Duration.ofDays(640));
		this.retention.forgetOld();

		assertThat(this.enquiries.findByReference(closed)).isEmpty();
		assertThat(count("enquiry_text where enquiry_id", id)).isZero();
		assertThat(count("person_key where wrapped is null and person", id)).isOne();
	}

	/** Not on a form of ours, so it waits apart at first. */
	private String asked(String email) {
		var taken = this.taking.take(new ContactForm(Topic.QUESTION, "A question", "Nadia", AnswerBy.EMAIL, email, null,
				null, null, null, null), null, new Asker("", "192.0.2.77"));
		return ((Taken.Here) taken).receipt().reference();
	}

	private int count(String where, EnquiryId id) {
		return this.database.sql("select count(*) from " + where + " = ?")
			.param(Columns.bytes(id.value()))
			.query(Integer.class)
			.single();
	}

}
