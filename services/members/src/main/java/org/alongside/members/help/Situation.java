package org.alongside.members.help;

/** What the help is for. */
enum Situation {

	MONEY, GETTING_AROUND, WORK, CARE, PAIN, FEELINGS, CRISIS

}
