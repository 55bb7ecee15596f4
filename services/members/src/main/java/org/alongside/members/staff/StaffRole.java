package org.alongside.members.staff;

/** What someone who works for the charity may do. */
public enum StaffRole {

	GRANTS_OFFICER, GRANTS_APPROVER, FINANCE, MANAGER, ADMINISTRATOR, PEER_COORDINATOR, SAFEGUARDING_LEAD, COUNSELLOR,
	COUNSELLING_COORDINATOR

}
