package org.alongside.members.enquiries;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.alongside.members.people.Email;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.Name;
import org.alongside.members.people.Nation;
import org.alongside.members.people.PersonName;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the page "contact the office" may send.
 *
 * @param extra a field that no person is shown
 * @param ticket which form it is, signed
 */
record ContactForm(@NotNull(message = "{members.contact.topic.missing}") @Nullable Topic topic,
		@NotBlank(message = "{members.contact.message.missing}") @Nullable String message,
		@NotBlank(message = "{members.name.missing}") @Name @Nullable String name,
		@NotNull(message = "{members.contact.answer-by.missing}") @Nullable AnswerBy answerBy,
		@Email @Nullable String email, @Nullable String phone, @Nullable String address, @Nullable Nation nation,
		@Nullable String extra, @Nullable String ticket) {

	/** As long as a message may be, in characters as people count them. */
	static final int LONGEST = 10_000;

	static ContactForm empty(String ticket) {
		return new ContactForm(null, null, null, null, null, null, null, null, null, ticket);
	}

	static ContactForm of(String name, String email, @Nullable Nation nation, String ticket) {
		return new ContactForm(null, null, name, AnswerBy.EMAIL, email, null, null, nation, null, ticket);
	}

	/** What depends on more than one answer. */
	void check(Errors errors) {
		int length = length(this.message);
		if (length > LONGEST) {
			errors.rejectValue("message", "members.contact.message.too-long",
					new Object[] { LONGEST, length - LONGEST }, null);
		}
		if (this.answerBy == AnswerBy.EMAIL && text(this.email).isEmpty()) {
			errors.rejectValue("email", "members.contact.email.missing");
		}
		if (this.answerBy == AnswerBy.PHONE && text(this.phone).isEmpty()) {
			errors.rejectValue("phone", "members.contact.phone.missing");
		}
		else if (!isNumber(text(this.phone))) {
			errors.rejectValue("phone", "members.contact.phone.unreadable");
		}
		if (this.answerBy == AnswerBy.POST && text(this.address).isEmpty()) {
			errors.rejectValue("address", "members.contact.address.missing");
		}
		if (length(this.address) > 500) {
			errors.rejectValue("address", "members.contact.address.too-long");
		}
	}

	/** Only of a form without errors. */
	Words words() {
		return new Words(PersonName.parse(text(this.name)).orElseThrow(), text(this.email), text(this.phone),
				text(this.address), text(this.message));
	}

	@Nullable EmailAddress mailbox() {
		return EmailAddress.parse(text(this.email)).orElse(null);
	}

	static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	private static int length(@Nullable String typed) {
		return text(typed).codePointCount(0, text(typed).length());
	}

	private static boolean isNumber(String typed) {
		return typed.isEmpty() || (typed.matches("[+0-9() ./ext-]{5,40}") && typed.replaceAll("\\D", "").length() >= 5);
	}

}
