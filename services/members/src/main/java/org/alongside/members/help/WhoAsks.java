package org.alongside.members.help;

/** Who looks for help. */
enum WhoAsks {

	ILL, CARER, FAMILY, BEREAVED, PROFESSIONAL

}
