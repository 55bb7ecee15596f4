package org.alongside.members.enquiries;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What whoever asked takes away.
 *
 * @param reference what they can name on the phone
 * @param dueOn by when the office answers
 * @param mailed whether the same goes to their mailbox
 * @param answerBy how they will be answered
 */
record Receipt(String reference, LocalDate dueOn, boolean mailed, AnswerBy answerBy) {

	private static final String USE = "receipt";

	String signed(SignedTexts texts) {
		return texts.sign(USE, this.reference + '/' + this.dueOn + '/' + this.mailed + '/' + this.answerBy);
	}

	static Optional<Receipt> read(@Nullable String signed, SignedTexts texts) {
		return texts.read(USE, signed).map((text) -> {
			String[] parts = text.split("/");
			return new Receipt(parts[0], LocalDate.parse(parts[1]), Boolean.parseBoolean(parts[2]),
					AnswerBy.valueOf(parts[3]));
		});
	}

}
