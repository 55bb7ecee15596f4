package org.alongside.members.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.alongside.members.help.ContentFiles;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** All words that anybody was ever asked to agree to; old ones stay readable. */
@Component
class Wordings {

	private static final ZoneId HERE = ZoneId.of("Europe/London");

	private final List<Wording> all;

	private final Clock clock;

	@Autowired
	Wordings(ContentFiles files, Clock clock) {
		this(files.all("consent/*.yaml", Wording.class), clock);
	}

	Wordings(List<Wording> all, Clock clock) {
		this.all = all;
		this.clock = clock;
		var versions = new HashSet<String>();
		all.forEach((wording) -> {
			if (!versions.add(wording.version())) {
				throw new IllegalStateException("Two wordings are called " + wording.version());
			}
		});
		Arrays.stream(Purpose.values()).forEach(this::current);
	}

	/** The words that count today. */
	Wording current(Purpose purpose) {
		var today = LocalDate.ofInstant(this.clock.instant(), HERE);
		return this.all.stream()
			.filter((wording) -> wording.purpose() == purpose && !wording.from().isAfter(today))
			.max(Comparator.comparing(Wording::from))
			.orElseThrow(() -> new IllegalStateException("There are no words for " + purpose));
	}

	Optional<Wording> called(String version) {
		return this.all.stream().filter((wording) -> wording.version().equals(version)).findFirst();
	}

}
