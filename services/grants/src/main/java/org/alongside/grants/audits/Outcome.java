package org.alongside.grants.audits;

/** What somebody found who looked again. */
enum Outcome {

	AS_IT_SHOULD, PAID_WRONGLY

}
