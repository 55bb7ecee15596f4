package org.alongside.grants.debts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DebtStepTests {

	private static final List<String> ROLES = List.of("MEMBER", "GRANTS_OFFICER", "GRANTS_APPROVER", "FINANCE",
			"MANAGER", "ADMINISTRATOR", "PEER_COORDINATOR");

	/**
	 * Each of the 294 triples of state, step and role: these are allowed, no other is.
	 */
	@Test
	void everyStepIsTakenOnlyFromWhereAndByWhomTheTableSays() {
		Set<String> allowed = new TreeSet<>();
		for (DebtStatus status : DebtStatus.values()) {
			for (DebtStep step : DebtStep.values()) {
				for (String role : ROLES) {
					if (step.isOpen(status, Set.of(role))) {
						allowed.add(status + " " + step + " " + role);
					}
				}
			}
		}

		assertThat(allowed).containsExactlyInAnyOrder("RAISED CONFIRM FINANCE", "RAISED CONFIRM MANAGER",
				"RAISED DROP GRANTS_OFFICER", "RAISED DROP FINANCE", "RAISED DROP MANAGER", "CONFIRMED QUESTION MEMBER",
				"QUESTIONED ANSWER FINANCE", "QUESTIONED ANSWER MANAGER", "CONFIRMED DEDUCT FINANCE",
				"CONFIRMED RECEIVE FINANCE", "QUESTIONED RECEIVE FINANCE", "CONFIRMED WRITE_OFF FINANCE",
				"CONFIRMED WRITE_OFF MANAGER", "QUESTIONED WRITE_OFF FINANCE", "QUESTIONED WRITE_OFF MANAGER");
	}

	@Test
	void whatIsOverStaysOver() {
		assertThat(DebtStatus.RECOVERED.next()).isEmpty();
		assertThat(DebtStatus.WRITTEN_OFF.next()).isEmpty();
		assertThat(DebtStatus.DROPPED.next()).isEmpty();
		assertThat(DebtStatus.RAISED.next()).containsExactlyInAnyOrder(DebtStatus.CONFIRMED, DebtStatus.DROPPED);
		assertThat(DebtStatus.CONFIRMED.next()).containsExactlyInAnyOrder(DebtStatus.QUESTIONED, DebtStatus.RECOVERED,
				DebtStatus.WRITTEN_OFF);
		assertThat(DebtStatus.QUESTIONED.next()).containsExactlyInAnyOrder(DebtStatus.CONFIRMED, DebtStatus.RECOVERED,
				DebtStatus.WRITTEN_OFF);
	}

	@Test
	void aPartThatIsHeldIsTakenOrLetGoOnce() {
		assertThat(RecoveryStatus.HELD.next()).containsExactlyInAnyOrder(RecoveryStatus.TAKEN, RecoveryStatus.RELEASED);
		assertThat(RecoveryStatus.TAKEN.next()).isEmpty();
		assertThat(RecoveryStatus.RELEASED.next()).isEmpty();
	}

}
