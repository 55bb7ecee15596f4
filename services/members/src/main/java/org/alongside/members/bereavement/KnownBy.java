package org.alongside.members.bereavement;

/** How staff know of a death. */
enum KnownBy {

	FAMILY, HELPER, HOSPITAL, NOTICE, OTHER

}
