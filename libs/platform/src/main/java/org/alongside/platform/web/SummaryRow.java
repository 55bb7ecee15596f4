package org.alongside.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * One answer in a list of answers.
 *
 * @param label the question, in words
 * @param value the answer, in words
 * @param changeUrl where it can be changed, if it can
 */
public record SummaryRow(String label, String value, @Nullable String changeUrl) {

	/**
	 * A row nobody can change.
	 * @param label the question, in words
	 * @param value the answer, in words
	 */
	public SummaryRow(String label, String value) {
		this(label, value, null);
	}

}
