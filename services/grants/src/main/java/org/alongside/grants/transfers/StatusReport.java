package org.alongside.grants.transfers;

import java.util.List;

import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a bank says about a file that it was given (ISO 20022 pain.002).
 *
 * @param messageId by which the bank knows this very report
 * @param original the file it is about; null if it does not say
 */
public record StatusReport(String messageId, @Nullable String original, List<Answer> answers) {

	public StatusReport {
		answers = List.copyOf(answers);
	}

	/**
	 * What it says about one transfer, or about all of a file.
	 *
	 * @param endToEndId which transfer; null when it is about the whole file
	 * @param status such as {@code RJCT}; an external payment status code
	 * @param reason such as {@code AC04}; null if it gives none
	 * @param amount how much it was, if it says so
	 * @param account the account that would pay, if it says so
	 */
	public record Answer(@Nullable String endToEndId, String status, @Nullable String reason, @Nullable Money amount,
			@Nullable String account) {
	}

}
