package org.alongside.platform.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Says on which day a number of working days is over. Saturdays, Sundays and the bank
 * holidays of the files under {@code bank-holidays/} do not count; each file names the
 * law it follows and the day up to which it is complete. After that day, and for a place
 * that no file names, only weekends are known.
 */
public final class OfficeCalendar {

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private static final OfficeCalendar KNOWN = new OfficeCalendar(files());

	private final Map<String, Set<LocalDate>> holidays = new HashMap<>();

	private final LocalDate knownUntil;

	OfficeCalendar(List<HolidayFile> files) {
		files.forEach((file) -> file.nations()
			.forEach((nation) -> this.holidays.computeIfAbsent(code(nation), (_) -> new HashSet<>())
				.addAll(file.days().stream().map(HolidayFile.Day::date).toList())));
		this.knownUntil = files.stream().map(HolidayFile::until).min(Comparator.naturalOrder()).orElseThrow();
	}

	/** The calendar of the files we have. */
	public static OfficeCalendar known() {
		return KNOWN;
	}

	/**
	 * The day that is a number of working days after another, which does not count
	 * itself.
	 * @param day where to begin
	 * @param count how many working days
	 * @param place whose holidays count, such as {@code SCOTLAND}
	 * @return a working day
	 */
	public LocalDate after(LocalDate day, int count, String place) {
		LocalDate reached = day;
		for (int left = count; left > 0;) {
			reached = reached.plusDays(1);
			if (isWorkingDay(reached, place)) {
				left--;
			}
		}
		return reached;
	}

	public boolean isWorkingDay(LocalDate day, String place) {
		return !WEEKEND.contains(day.getDayOfWeek()) && !this.holidays.getOrDefault(place, Set.of()).contains(day);
	}

	/** Whether a file has the holidays of a place. */
	public boolean knows(String place) {
		return this.holidays.containsKey(place);
	}

	/** Up to which day the holidays of every place are known. */
	public LocalDate knownUntil() {
		return this.knownUntil;
	}

	private static String code(String nation) {
		return nation.toUpperCase(Locale.ROOT).replace('-', '_');
	}

	private static List<HolidayFile> files() {
		try {
			List<HolidayFile> files = new ArrayList<>();
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath:bank-holidays/*.yaml")) {
				files.add(read(file));
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static HolidayFile read(Resource file) throws IOException {
		var sources = new YamlPropertySourceLoader().load(file.getDescription(), file);
		return new Binder(ConfigurationPropertySources.from(sources))
			.bind(ConfigurationPropertyName.EMPTY, Bindable.of(HolidayFile.class),
					new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
			.get();
	}

}
