package org.alongside.members.enquiries;

/** How somebody would like to be answered. */
enum AnswerBy {

	EMAIL, PHONE, POST

}
