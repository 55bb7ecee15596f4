package org.alongside.members.enquiries;

/** What came of an enquiry. */
enum Outcome {

	ANSWERED, SIGNPOSTED, PACK_SENT, HANDED_ON, NOT_REACHED, NOTHING_TO_DO

}
