package org.alongside.members.bereavement;

/** How support was offered to those around a person who died: never by mail. */
enum Offered {

	BY_PHONE, BY_LETTER, NOT_WANTED, NOBODY_KNOWN

}
