package org.alongside.members.publication;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import org.alongside.contracts.members.ContactsEvent;
import org.alongside.contracts.members.LettersEvent;
import org.alongside.contracts.members.MembersEvent;
import org.alongside.contracts.members.SealedLetter;
import org.alongside.contracts.members.SignInEvent;
import org.alongside.contracts.members.SignInMail;
import org.alongside.members.acting.ActingEvent;
import org.alongside.members.answers.SupportProfileEvent;
import org.alongside.members.consent.ConsentEvent;
import org.alongside.members.contact.AddressChangeEvent;
import org.alongside.members.intake.IntakeEvent;
import org.alongside.members.enquiries.EnquiryEvent;
import org.alongside.members.leaving.LeavingEvent;
import org.alongside.members.mydata.CopyEvent;
import org.alongside.members.onetime.OneTimeKeyMade;
import org.alongside.members.people.MemberEvent;
import org.alongside.platform.data.Ids;
import org.alongside.platform.events.Outbox;
import org.alongside.platform.privacy.MailSeal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Translates what happens inside members into what members promised to tell. */
@Component
class MembersEventPublication {

	private static final String LOCALE = "en-GB";

	private static final ZoneId OFFICE = ZoneId.of("Europe/London");

	private static final Duration LETTER_LASTS = Duration.ofDays(7);

	private final Outbox outbox;

	private final MailSeal seal;

	private final JsonMapper json;

	private final Ids ids;

	private final String origin;

	MembersEventPublication(Outbox outbox, MailSeal seal, JsonMapper json, Ids ids,
			@Value("${alongside.origin}") String origin) {
		this.outbox = outbox;
		this.seal = seal;
		this.json = json;
		this.ids = ids;
		this.origin = origin;
	}

	@EventListener
	void on(MemberEvent event) {
		var member = event.id().value();
		switch (event) {
			case MemberEvent.Joined joined -> {
				if (!joined.email().isEmpty()) {
					this.outbox.tell(new ContactsEvent.ContactChanged(this.ids.next(), joined.at(), member,
							joined.email(), joined.name(), LOCALE));
				}
				this.outbox.tell(new MembersEvent.Joined(this.ids.next(), joined.at(), member));
			}
			case MemberEvent.Died died -> this.outbox.tell(new MembersEvent.Died(this.ids.next(), died.at(), member));
			case MemberEvent.Lives lives ->
				this.outbox.tell(new MembersEvent.DeathCorrected(this.ids.next(), lives.at(), member));
			case MemberEvent.CameOfAge _ -> {
				// nobody outside hears who was a child; the profile for matching says
				// what counts
			}
			case MemberEvent.ProfileChanged changed -> {
				var profile = changed.profile();
				this.outbox.tell(new MembersEvent.ProfileChanged(this.ids.next(), changed.at(), member,
						code(profile.relationship()), code(profile.condition()), code(profile.nation())));
			}
			case MemberEvent.ContactChanged changed -> {
				if (changed.email().isEmpty()) {
					this.outbox.retract(this.ids.next(), ContactsEvent.TOPIC, member);
				}
				else {
					this.outbox.tell(new ContactsEvent.ContactChanged(this.ids.next(), changed.at(), member,
							changed.email(), changed.name(), LOCALE));
				}
			}
		}
	}

	@EventListener
	void on(SupportProfileEvent event) {
		switch (event) {
			case SupportProfileEvent.Changed(var member, var at, var profile) ->
				this.outbox.tell(new MembersEvent.SupportProfileChanged(this.ids.next(), at, member.value(),
						profile.adult(), profile.ageBand(), profile.gender(), profile.relationship(),
						profile.condition(), profile.variant(), profile.journey(), profile.treatments(),
						profile.stage(), profile.nation(), profile.languages(), profile.channels(),
						profile.unavailable(), profile.infusionDays(), profile.home()));
		}
	}

	@EventListener
	void on(AddressChangeEvent event) {
		switch (event) {
			case AddressChangeEvent.Asked asked -> {
				var id = this.ids.next();
				var mail = new SignInMail(asked.email(), asked.name(), asked.link(), "");
				this.outbox.tell(new SignInEvent.SignInRequested(id, asked.at(), asked.id(), "NEW_ADDRESS",
						asked.expiresAt(), this.seal.seal(id, this.json.writeValueAsString(mail))));
			}
			case AddressChangeEvent.Moved moved -> {
				var id = this.ids.next();
				var letter = new SealedLetter(moved.oldEmail(), moved.name(), "", moved.link(), "");
				this.outbox.tell(new LettersEvent.LetterRequested(id, moved.at(), moved.id(), "ADDRESS_CHANGED",
						moved.at().plus(LETTER_LASTS), this.seal.seal(id, this.json.writeValueAsString(letter))));
			}
		}
	}

	@EventListener
	void on(LeavingEvent event) {
		switch (event) {
			case LeavingEvent.Asked e -> this.outbox
				.tell(new MembersEvent.LeavingRequested(this.ids.next(), e.at(), e.member().value(), e.erasureOn()));
			case LeavingEvent.SecondRecordCloses e ->
				letter("SECOND_RECORD_CLOSES", e.letter(), e.at(), e.erasureOn().atStartOfDay(OFFICE).toInstant(),
						new SealedLetter(e.email(), e.name(), "", this.origin + "/members/leaving", ""));
			case LeavingEvent.Stayed e ->
				this.outbox.tell(new MembersEvent.LeavingCancelled(this.ids.next(), e.at(), e.member().value()));
			case LeavingEvent.Begun e -> {
				this.outbox.retract(this.ids.next(), ContactsEvent.TOPIC, e.member().value());
				this.outbox
					.tell(new MembersEvent.ErasureRequested(this.ids.next(), e.at(), e.member().value(), e.erasure()));
			}
			case LeavingEvent.StillGone e ->
				this.outbox.retract(this.ids.next(), ContactsEvent.TOPIC, e.member().value());
			case LeavingEvent.Farewell e -> letter("FAREWELL", e.erasure(), e.at(), e.at().plus(LETTER_LASTS),
					new SealedLetter(e.email(), e.name(), "", "", e.text()));
		}
	}

	@EventListener
	void on(CopyEvent event) {
		switch (event) {
			case CopyEvent.Asked e -> this.outbox.tell(new MembersEvent.DataRequested(this.ids.next(), e.at(),
					e.member().value(), e.copy(), e.sealingKey()));
			case CopyEvent.Ready e -> letter("DATA_READY", e.copy(), e.at(), e.until(),
					new SealedLetter(e.email(), e.name(), "", this.origin + "/members/data", ""));
		}
	}

	@EventListener
	void on(OneTimeKeyMade made) {
		var event = this.ids.next();
		var mail = new SignInMail(made.email(), made.name(), made.link(), made.code());
		this.outbox.tell(new SignInEvent.SignInRequested(event, made.at(), made.id(), made.purpose().name(),
				made.expiresAt(), this.seal.seal(event, this.json.writeValueAsString(mail))));
	}

	@EventListener
	void on(ConsentEvent event) {
		var member = event.member().value();
		switch (event) {
			case ConsentEvent.Given given -> this.outbox
				.tell(new MembersEvent.ConsentGiven(this.ids.next(), given.at(), member, given.purpose().name(),
						given.wording(), given.jurisdiction(), given.basis(), given.by().name()));
			case ConsentEvent.Withdrawn withdrawn -> this.outbox.tell(new MembersEvent.ConsentWithdrawn(this.ids.next(),
					withdrawn.at(), member, withdrawn.purpose().name()));
		}
	}

	@EventListener
	void on(ActingEvent event) {
		switch (event) {
			case ActingEvent.Appointed appointed -> this.outbox.tell(new MembersEvent.HelperAppointed(this.ids.next(),
					appointed.at(), appointed.person().value(), appointed.helper().value()));
			case ActingEvent.Ended ended -> this.outbox.tell(new MembersEvent.HelperEnded(this.ids.next(), ended.at(),
					ended.person().value(), ended.helper().value()));
			case ActingEvent.Letter letter -> {
				var id = this.ids.next();
				var words = new SealedLetter(letter.email(), letter.name(), "", letter.link(), "");
				this.outbox.tell(new LettersEvent.LetterRequested(id, letter.at(), letter.id(), letter.kind(),
						letter.expiresAt(), this.seal.seal(id, this.json.writeValueAsString(words))));
			}
		}
	}

	@EventListener
	void on(IntakeEvent event) {
		switch (event) {
			case IntakeEvent.Entered entered -> this.outbox.tell(new MembersEvent.EnteredByStaff(this.ids.next(),
					entered.at(), entered.member().value(), entered.staff()));
		}
	}

	@EventListener
	void on(EnquiryEvent event) {
		switch (event) {
			case EnquiryEvent.Received received -> letter(received, "ENQUIRY_RECEIVED", "");
			case EnquiryEvent.FeltWrong wrong -> letter(wrong, "ENQUIRY_FELT_WRONG", "");
			case EnquiryEvent.Replied replied -> letter(replied, "ENQUIRY_REPLY", replied.text());
		}
	}

	private void letter(EnquiryEvent event, String kind, String text) {
		var id = this.ids.next();
		var letter = new SealedLetter(event.to().email(), event.to().name(), event.to().reference(), event.to().link(),
				text);
		this.outbox.tell(new LettersEvent.LetterRequested(id, event.at(), event.letter(), kind,
				event.at().plus(LETTER_LASTS), this.seal.seal(id, this.json.writeValueAsString(letter))));
	}

	private void letter(String kind, UUID request, Instant at, Instant until, SealedLetter letter) {
		var event = this.ids.next();
		this.outbox.tell(new LettersEvent.LetterRequested(event, at, request, kind, until,
				this.seal.seal(event, this.json.writeValueAsString(letter))));
	}

	private static String code(@Nullable Enum<?> answer) {
		return (answer != null) ? answer.name() : "UNKNOWN";
	}

}
