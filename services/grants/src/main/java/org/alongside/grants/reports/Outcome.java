package org.alongside.grants.reports;

/** What became of an application. */
enum Outcome {

	APPROVED, DECLINED, WITHDRAWN, OPEN;

	static Outcome of(String status) {
		return switch (status) {
			case "APPROVED" -> APPROVED;
			case "DECLINED" -> DECLINED;
			case "WITHDRAWN" -> WITHDRAWN;
			default -> OPEN;
		};
	}

}
