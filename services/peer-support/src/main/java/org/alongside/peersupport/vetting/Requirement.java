package org.alongside.peersupport.vetting;

/** What must be in order before a volunteer is introduced to anybody. */
public enum Requirement {

	FIRST_REFERENCE, SECOND_REFERENCE, CHECK, TRAINING, AGREEMENT

}
