package org.alongside.grants.payments;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Why money came back, with the code banks use for it (ISO 20022 external status reasons,
 * as published in 2026).
 */
public enum ReturnReason {

	/** AC01: the sort code, number or IBAN is wrong. */
	ACCOUNT_WRONG,

	/** AC04: the account was closed. */
	ACCOUNT_CLOSED,

	/** AC06: the account takes no money. */
	ACCOUNT_BLOCKED,

	/** BE01: the name does not go with the account. */
	NAME_DIFFERS,

	/** MS03: the bank does not say why. */
	NOT_SAID,

	/**
	 * We noticed ourselves: pounds cannot go to an account in euro, nor euro to pounds.
	 */
	OTHER_CURRENCY,

	/**
	 * The bank did not take what we sent, through no fault of the account: it is paid
	 * again to the same one, and the family is asked nothing.
	 */
	NOT_TAKEN;

	/**
	 * Whether another account is needed.
	 * @return false where the fault is ours
	 */
	public boolean needsAnotherAccount() {
		return this != NOT_TAKEN;
	}

	/**
	 * What a code of a bank means to us, where it is plain. What is not (a duplicate, a
	 * customer who has died, a code we do not know) a person looks at.
	 * @param code of the ISO 20022 external status reasons
	 * @return null where a person must look
	 */
	public static @Nullable ReturnReason ofCode(@Nullable String code) {
		return switch (String.valueOf(code)) {
			case "AC01", "AC03", "AC14", "RC01", "RC03", "RC04" -> ACCOUNT_WRONG;
			case "AC04", "AC07" -> ACCOUNT_CLOSED;
			case "AC06", "AG01" -> ACCOUNT_BLOCKED;
			case "BE01" -> NAME_DIFFERS;
			case "MS02", "MS03" -> NOT_SAID;
			case "AC02", "AC05", "AC13", "AM04", "AG02", "DT01", "FF01", "TM01" -> NOT_TAKEN;
			default -> null;
		};
	}

	/**
	 * What a bank may say.
	 * @return the codes
	 */
	public static List<String> ofTheBank() {
		return Arrays.stream(values()).filter((reason) -> reason != OTHER_CURRENCY).map(Enum::name).toList();
	}

}
