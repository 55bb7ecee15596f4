package org.alongside.grants.duplicates;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.GrantApplicationEvent;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.PatientAnswers;
import org.alongside.grants.applications.ReviewService;
import org.alongside.grants.bank.BankDetailsEvent;
import org.alongside.grants.bank.BankDetailsService;
import org.alongside.grants.evidence.EvidenceService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks what a family sends, in the same transaction, and finds what bears the same mark.
 */
@Service
@Transactional
public class DuplicateService {

	private final ReviewService reviews;

	private final BankDetailsService accounts;

	private final EvidenceService evidence;

	private final Marker marker;

	private final Likenesses likenesses;

	DuplicateService(ReviewService reviews, BankDetailsService accounts, EvidenceService evidence, Marker marker,
			Likenesses likenesses) {
		this.reviews = reviews;
		this.accounts = accounts;
		this.evidence = evidence;
		this.marker = marker;
		this.likenesses = likenesses;
	}

	/** What looks like an application, newest first; at most twenty. */
	@Transactional(readOnly = true)
	public List<Likeness> of(GrantApplicationId application) {
		return this.likenesses.of(application);
	}

	@EventListener
	void on(GrantApplicationEvent event) {
		switch (event) {
			case GrantApplicationEvent.Submitted _, GrantApplicationEvent.Answered _ -> mark(event.id());
			case GrantApplicationEvent.Withdrawn _ -> this.likenesses.forget(event.id());
			case GrantApplicationEvent.TakenOn _, GrantApplicationEvent.AskedAgain _, GrantApplicationEvent.Reminded _,
					GrantApplicationEvent.QuestionsTakenBack _, GrantApplicationEvent.Recommended _,
					GrantApplicationEvent.GivenBack _, GrantApplicationEvent.Approved _,
					GrantApplicationEvent.Declined _, GrantApplicationEvent.Appealed _ ->
				{
				}
		}
	}

	@EventListener
	void on(BankDetailsEvent event) {
		switch (event) {
			case BankDetailsEvent.GivenAgain again -> mark(again.application());
		}
	}

	/** Marks what was sent before there were marks. */
	void catchUp(GrantApplicationId application) {
		mark(application);
	}

	void forget(GrantApplicationId application) {
		this.likenesses.forget(application);
	}

	List<GrantApplicationId> due(int most) {
		return this.likenesses.due(most);
	}

	private void mark(GrantApplicationId id) {
		ApplicationView application = this.reviews.read(id);
		PatientAnswers patient = application.patient();
		Set<Mark> marks = new HashSet<>();
		if (patient != null) {
			marks.add(this.marker.stay(patient.patientName(), patient.admittedOn()));
			marks.add(this.marker.stay(application.memberId(), patient.admittedOn()));
		}
		this.accounts.open(id).map(this.marker::account).ifPresent(marks::add);
		this.evidence.digests(id).stream().map(this.marker::image).forEach(marks::add);
		this.likenesses.keep(id, application.memberId(), marks);
	}

}
