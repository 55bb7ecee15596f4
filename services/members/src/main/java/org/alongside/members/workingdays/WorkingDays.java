package org.alongside.members.workingdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alongside.members.help.ContentFiles;
import org.alongside.members.people.Nation;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Says on which day a number of working days is over. Saturdays, Sundays and the bank
 * holidays of the content files do not count. After the last day a file answers for, only
 * weekends are known.
 */
@Service
public class WorkingDays {

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private final Map<Nation, Set<LocalDate>> holidays = new EnumMap<>(Nation.class);

	private final LocalDate knownUntil;

	public WorkingDays(ContentFiles files) {
		List<HolidayFile> all = files.all("working-days/*.yaml", HolidayFile.class);
		all.forEach((file) -> file.nations()
			.forEach((nation) -> file.days()
				.forEach((day) -> this.holidays.computeIfAbsent(nation, (_) -> new HashSet<>()).add(day.date()))));
		for (Nation nation : Nation.values()) {
			if (!this.holidays.containsKey(nation)) {
				throw new IllegalStateException("No file in content/working-days has the holidays of " + nation);
			}
		}
		this.knownUntil = all.stream().map(HolidayFile::until).min(Comparator.naturalOrder()).orElseThrow();
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
		LocalDate reached = day;
		int left = count;
		while (left > 0) {
			reached = reached.plusDays(1);
			if (isWorkingDay(reached, nation)) {
				left--;
			}
		}
		return reached;
	}

	/** Up to which day the holidays of every nation are known. */
	public LocalDate knownUntil() {
		return this.knownUntil;
	}

	boolean isWorkingDay(LocalDate day, @Nullable Nation nation) {
		return !WEEKEND.contains(day.getDayOfWeek())
				&& !this.holidays.getOrDefault((nation != null) ? nation : Nation.ENGLAND, Set.of()).contains(day);
	}

}
