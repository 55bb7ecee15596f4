package org.alongside.peersupport.pairing;

/**
 * What makes a pair impossible. The words of each are the message
 * {@code peer-support.rule.CODE}.
 */
enum HardRule {

	/**
	 * The volunteer's vetting is valid today and for the weeks ahead, where the member
	 * lives.
	 */
	H1,
	/** The volunteer has a place. */
	H2,
	/** The two are different people, and are not kept apart. */
	H3,
	/** Patient with patient, carer with carer, bereaved with bereaved, unless opened. */
	H4,
	/** The same family of conditions, unless waived. */
	H5,
	/** A way to talk that both can physically use. */
	H6,
	/** A language in common; sign languages are languages. */
	H7,
	/** Half an hour of the week in common, after black-outs and infusion days. */
	H8,
	/** What the member must have. */
	H9,
	/** Nothing the member wants to talk about is what the volunteer cannot. */
	H10,
	/** No concern about either is being looked into. */
	H11,
	/** The volunteer does not rest. */
	H12,
	/** Both are adults. */
	H13

}
