package org.alongside.members.publication;

import org.alongside.contracts.members.ContactsEvent;
import org.alongside.contracts.members.MembersEvent;
import org.alongside.contracts.members.SignInEvent;
import org.alongside.contracts.members.SignInMail;
import org.alongside.members.onetime.OneTimeKeyMade;
import org.alongside.members.people.MemberEvent;
import org.alongside.platform.data.Ids;
import org.alongside.platform.events.Outbox;
import org.alongside.platform.privacy.MailSeal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Translates what happens inside members into what members promised to tell. */
@Component
class MembersEventPublication {

	private static final String LOCALE = "en-GB";

	private final Outbox outbox;

	private final MailSeal seal;

	private final JsonMapper json;

	private final Ids ids;

	MembersEventPublication(Outbox outbox, MailSeal seal, JsonMapper json, Ids ids) {
		this.outbox = outbox;
		this.seal = seal;
		this.json = json;
		this.ids = ids;
	}

	@EventListener
	void on(MemberEvent event) {
		var member = event.id().value();
		switch (event) {
			case MemberEvent.Joined joined -> {
				this.outbox.tell(new ContactsEvent.ContactChanged(this.ids.next(), joined.at(), member, joined.email(),
						joined.name(), LOCALE));
				this.outbox.tell(new MembersEvent.Joined(this.ids.next(), joined.at(), member));
			}
			case MemberEvent.ProfileChanged changed -> {
				var profile = changed.profile();
				this.outbox.tell(new MembersEvent.ProfileChanged(this.ids.next(), changed.at(), member,
						code(profile.relationship()), code(profile.condition()), code(profile.nation())));
			}
		}
	}

	@EventListener
	void on(OneTimeKeyMade made) {
		var event = this.ids.next();
		var mail = new SignInMail(made.email(), made.name(), made.link(), made.code());
		this.outbox.tell(new SignInEvent.SignInRequested(event, made.at(), made.id(), made.purpose().name(),
				made.expiresAt(), this.seal.seal(event, this.json.writeValueAsString(mail))));
	}

	private static String code(@Nullable Enum<?> answer) {
		return (answer != null) ? answer.name() : "UNKNOWN";
	}

}
