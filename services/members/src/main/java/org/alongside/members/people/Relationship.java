package org.alongside.members.people;

/** Who a member is to the condition. */
public enum Relationship {

	HAS, HAD, FAMILY, CARER, BEREAVED, PROFESSIONAL

}
