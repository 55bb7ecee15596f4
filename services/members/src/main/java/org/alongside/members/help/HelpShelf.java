package org.alongside.members.help;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alongside.members.people.Nation;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Everything we know of that can help, read once from the content files, with what was
 * checked since.
 */
@Service
public class HelpShelf {

	/** Where we know help of every kind. */
	static final List<Nation> NATIONS = List.of(Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND,
			Nation.IRELAND);

	private static final ZoneId HERE = ZoneId.of("Europe/London");

	/** Where people may say they live: on the islands we know of less than every kind. */
	static final List<Nation> CHOICES = Stream.concat(NATIONS.stream(), Stream.of(Nation.CROWN_DEPENDENCY)).toList();

	private final List<HelpEntry> entries;

	private final HelpSettings settings;

	private final HelpChecks checks;

	private final Clock clock;

	HelpShelf(ContentFiles files, HelpSettings settings, HelpChecks checks, Clock clock) {
		this.entries = files.all("help/*.yaml", HelpFile.class)
			.stream()
			.flatMap((file) -> file.all().stream())
			.sorted(Comparator.comparing(HelpEntry::kind))
			.toList();
		this.settings = settings;
		this.checks = checks;
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

	/** What there is in a nation, or anywhere, for us to point to. */
	public List<HelpOffer> offersIn(@Nullable Nation nation) {
		return this.entries.stream()
			.filter((entry) -> nation == null || entry.offer().nations().contains(nation))
			.map((entry) -> new HelpOffer(entry.id(), entry.offer().title()))
			.toList();
	}

	/** Whether every one of these is an entry. */
	public boolean knows(Collection<String> ids) {
		return this.entries.stream().map(HelpEntry::id).collect(Collectors.toSet()).containsAll(ids);
	}

	/** What they are called; one that is no longer there keeps its short name. */
	public List<String> titles(Collection<String> ids) {
		var titles = this.entries.stream().collect(Collectors.toMap(HelpEntry::id, (entry) -> entry.offer().title()));
		return ids.stream().map((id) -> titles.getOrDefault(id, id)).toList();
	}

	/** One of us has compared an entry with its source today. */
	void mark(String id, SignedIn by) {
		if (!knows(Set.of(id))) {
			throw new RecordNotFound("help entry", id);
		}
		this.checks.mark(id, LocalDate.ofInstant(this.clock.instant(), HERE), by);
	}

	List<HelpEntry> all() {
		var checks = this.checks.all();
		return this.entries.stream().map((entry) -> entry.with(checks.get(entry.id()))).toList();
	}

	List<HelpEntry> fitting(HelpChoice choice) {
		return all().stream().filter((entry) -> entry.fits(choice)).toList();
	}

	/** The lines to ring or write to in a crisis. */
	List<HelpEntry> lines(Nation nation) {
		return all().stream().filter((entry) -> entry.isALine() && entry.offer().nations().contains(nation)).toList();
	}

	/** Those that one of us checked, and that need no more for now; the newest first. */
	List<HelpEntry> checked() {
		LocalDate oldest = LocalDate.ofInstant(this.clock.instant().minus(this.settings.checkEvery()), HERE);
		return all().stream()
			.filter((entry) -> entry.checkedBy() != null && !entry.isOlderThan(oldest))
			.sorted(Comparator.comparing(HelpEntry::checked, Comparator.nullsLast(Comparator.reverseOrder())))
			.toList();
	}

	/** Those never checked first, then those not checked for longest. */
	List<HelpEntry> toCheck() {
		LocalDate oldest = LocalDate.ofInstant(this.clock.instant().minus(this.settings.checkEvery()), HERE);
		return all().stream()
			.filter((entry) -> entry.isOlderThan(oldest))
			.sorted(Comparator.comparing(HelpEntry::checked, Comparator.nullsFirst(Comparator.naturalOrder())))
			.toList();
	}

}
