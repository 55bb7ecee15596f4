package org.alongside.grants.applications;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The questions of an application that may be asked again, each with its own page. */
public enum Subject {

	PATIENT, HOSPITAL, TRAVEL, ESTIMATE, EVIDENCE, BANK;

	/**
	 * Where its page is.
	 * @return the last part of the address
	 */
	public String page() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What the estimate rests on: whoever changes it must look at the estimate again. */
	boolean changesTheEstimate() {
		return this == HOSPITAL || this == TRAVEL;
	}

	static Set<Subject> none() {
		return EnumSet.noneOf(Subject.class);
	}

}
