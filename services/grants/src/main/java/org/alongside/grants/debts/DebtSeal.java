package org.alongside.grants.debts;

import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.privacy.PersonForgotten;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Seals what is written about a debt, and opens it. */
@Component
class DebtSeal {

	private final FieldCipher cipher;

	DebtSeal(FieldCipher cipher) {
		this.cipher = cipher;
	}

	byte[] seal(java.util.UUID member, DebtId debt, String column, String words) {
		return this.cipher.seal(member, place(debt, column), words);
	}

	DebtView.Words open(Debt debt) {
		SealedDebtWords words = debt.words();
		return new DebtView.Words(open(debt, "words", words.told()), open(debt, "question", words.asked()),
				open(debt, "answer", words.answered()));
	}

	private @Nullable String open(Debt debt, String column, byte @Nullable [] sealed) {
		try {
			return (sealed != null) ? this.cipher.open(debt.memberId(), place(debt.id(), column), sealed) : null;
		}
		catch (PersonForgotten nothingToOpen) {
			return null;
		}
	}

	private static String place(DebtId debt, String column) {
		return "debt.sealed_" + column + ":" + debt;
	}

}
