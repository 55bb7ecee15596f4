package org.alongside.members.bereavement;

import org.alongside.platform.data.Refusal;

/**
 * Thrown when a death is to be corrected so late that others have acted on it: then a
 * person puts each thing right.
 */
class TooLateToCorrect extends Refusal {

	TooLateToCorrect() {
		super("members.bereavement.too-late");
	}

}
