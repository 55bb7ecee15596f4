package org.alongside.members.home;

import java.time.LocalDate;

import org.alongside.members.bereavement.Bereavements;
import org.alongside.members.leaving.Erasures;
import org.alongside.members.leaving.LeavingService;
import org.alongside.members.people.MemberId;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What the homes say of those who leave, and of those who have died. */
@Component
class Partings {

	private final LeavingService leaving;

	private final Erasures erasures;

	private final Bereavements bereavements;

	Partings(LeavingService leaving, Erasures erasures, Bereavements bereavements) {
		this.leaving = leaving;
		this.erasures = erasures;
		this.bereavements = bereavements;
	}

	/** The day on which a member is erased, if they leave. */
	@Nullable LocalDate dayOf(MemberId member) {
		return this.leaving.dayOf(member).orElse(null);
	}

	/** Whether that is because it is a second record of theirs. */
	boolean isSecondRecord(MemberId member) {
		return this.leaving.isSecondRecord(member);
	}

	ToDo toDoFor(SignedIn staff) {
		boolean erasures = staff.has("MANAGER") || staff.has("ADMINISTRATOR");
		boolean families = staff.has("MANAGER") || staff.has("PEER_COORDINATOR") || staff.has("COUNSELLING_COORDINATOR")
				|| staff.has("GRANTS_OFFICER");
		return new ToDo(erasures, erasures ? this.erasures.late() : 0, families,
				families ? this.bereavements.toDo() : 0);
	}

	/** What somebody of staff has to do with it. */
	record ToDo(boolean seesErasures, int late, boolean seesFamilies, long families) {
	}

}
