package org.alongside.members.help;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.alongside.members.people.Nation;

import org.springframework.stereotype.Service;

/** Everything we know of that can help, read once from the content files. */
@Service
public class HelpShelf {

	/** Where we know what help there is. */
	static final List<Nation> NATIONS = List.of(Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND,
			Nation.IRELAND);

	private static final ZoneId HERE = ZoneId.of("Europe/London");

	private final List<HelpEntry> entries;

	private final HelpSettings settings;

	private final Clock clock;

	HelpShelf(ContentFiles files, HelpSettings settings, Clock clock) {
		this.entries = files.all("help/*.yaml", HelpFile.class)
			.stream()
			.flatMap((file) -> file.all().stream())
			.sorted(Comparator.comparing(HelpEntry::kind))
			.toList();
		this.settings = settings;
		this.clock = clock;
		Set<String> ids = new HashSet<>();
		this.entries.forEach((entry) -> {
			if (!ids.add(entry.id())) {
				throw new IllegalStateException("Two help entries are called " + entry.id());
			}
		});
	}

	/** How many entries somebody should compare with their source. */
	public int needChecking() {
		return toCheck().size();
	}

	List<HelpEntry> all() {
		return this.entries;
	}

	List<HelpEntry> fitting(HelpChoice choice) {
		return this.entries.stream().filter((entry) -> entry.fits(choice)).toList();
	}

	/** The lines to ring or write to in a crisis. */
	List<HelpEntry> lines(Nation nation) {
		return this.entries.stream()
			.filter((entry) -> entry.isALine() && entry.offer().nations().contains(nation))
			.toList();
	}

	/** Those never checked first, then those not checked for longest. */
	List<HelpEntry> toCheck() {
		LocalDate oldest = LocalDate.ofInstant(this.clock.instant().minus(this.settings.checkEvery()), HERE);
		return this.entries.stream()
			.filter((entry) -> entry.isOlderThan(oldest))
			.sorted(Comparator.comparing((HelpEntry entry) -> entry.offer().checked(),
					Comparator.nullsFirst(Comparator.naturalOrder())))
			.toList();
	}

}
