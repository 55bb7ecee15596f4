package org.alongside.members.workingdays;

import java.time.LocalDate;

import org.alongside.members.people.Nation;
import org.alongside.platform.calendar.OfficeCalendar;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Says on which day a number of working days is over in a nation; in England where the
 * nation is not known.
 */
@Service
public class WorkingDays {

	private final OfficeCalendar calendar = OfficeCalendar.known();

	public WorkingDays() {
		for (Nation nation : Nation.values()) {
			if (!this.calendar.knows(nation.name())) {
				throw new IllegalStateException("No file in bank-holidays has the holidays of " + nation);
			}
		}
	}

	/**
	 * The day that is a number of working days after another, which does not count
	 * itself.
	 * @param day where to begin
	 * @param count how many working days
	 * @param nation whose holidays count; England's when it is not known
	 * @return a working day
	 */
	public LocalDate after(LocalDate day, int count, @Nullable Nation nation) {
		return this.calendar.after(day, count, place(nation));
	}

	/** Up to which day the holidays of every nation are known. */
	public LocalDate knownUntil() {
		return this.calendar.knownUntil();
	}

	boolean isWorkingDay(LocalDate day, @Nullable Nation nation) {
		return this.calendar.isWorkingDay(day, place(nation));
	}

	private static String place(@Nullable Nation nation) {
		return ((nation != null) ? nation : Nation.ENGLAND).name();
	}

}
