package org.alongside.members.consent;

import java.util.Locale;

/** What somebody may agree to, each by itself. */
public enum Purpose {

	/** To keep what they tell of their health, so as to match or refer them. */
	HOLD_HEALTH_DATA(Basis.EXPLICIT_CONSENT),
	/** To show a buddy what both need to know. */
	SHARE_WITH_BUDDY(Basis.EXPLICIT_CONSENT),
	/** To send what is needed to those who counsel. */
	SHARE_WITH_COUNSELLING(Basis.EXPLICIT_CONSENT),
	/** Mails that help but need not be, such as reminders. */
	SERVICE_EMAILS(Basis.CONSENT),
	/** The newsletter. */
	NEWSLETTER(Basis.CONSENT),
	/** To be asked by us whether they would take part in research. */
	RESEARCH_CONTACT(Basis.CONSENT);

	private final Basis basis;

	Purpose(Basis basis) {
		this.basis = basis;
	}

	Basis basis() {
		return this.basis;
	}

	/** Whether it is the person's alone, and no helper's, to say. */
	boolean isPrivate() {
		return this == SHARE_WITH_COUNSELLING;
	}

	/** As it stands in addresses. */
	public String path() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Why the law lets us, in the UK and in Ireland alike: article 9(2)(a) or article
	 * 6(1)(a) of the UK GDPR and of Regulation (EU) 2016/679, read on 26 November 2026.
	 */
	enum Basis {

		/** For what is told of health. */
		EXPLICIT_CONSENT,
		/** For all else that is asked. */
		CONSENT

	}

}
