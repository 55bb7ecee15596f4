package org.alongside.peersupport.groups;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A group chat: what it is, for whom, who leads it, and the rhythm its meetings follow.
 * The meetings themselves have a life of their own from then on: one can move while the
 * others stay.
 */
@Entity
class GroupSeries {

	@Id
	private UUID id;

	private String title;

	private String about;

	private String roles;

	private String conditions;

	private @Nullable UUID facilitatorId;

	private @Nullable String facilitatorName;

	private @Nullable UUID backupId;

	private @Nullable String backupName;

	private String joinLink;

	private String zone;

	private LocalDate firstDay;

	private String startTime;

	private int minutes;

	private int places;

	@Enumerated(EnumType.STRING)
	private Rhythm rhythm;

	private int planned;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected GroupSeries() {
	}

	@SuppressWarnings("NullAway.Init") // says() sets the rest
	GroupSeries(UUID id, GroupWords words, GroupPlan plan) {
		this.id = id;
		this.zone = plan.zone().getId();
		this.firstDay = plan.first();
		this.startTime = plan.time().toString();
		this.minutes = plan.minutes();
		this.places = plan.places();
		this.rhythm = plan.rhythm();
		says(words);
	}

	final void says(GroupWords words) {
		this.title = words.title();
		this.about = words.about();
		this.roles = String.join(" ", words.audience().roles());
		this.conditions = String.join(" ", words.audience().conditions());
		this.facilitatorId = words.facilitator();
		this.facilitatorName = words.facilitatorName();
		this.backupId = words.backup();
		this.backupName = words.backupName();
		this.joinLink = words.joinLink();
	}

	/** The next meetings of its rhythm. What meets once has one. */
	List<When> next(int sessions) {
		int from = this.planned;
		int until = (this.rhythm == Rhythm.ONCE) ? 1 : from + sessions;
		this.planned = Math.max(from, until);
		LocalTime time = LocalTime.parse(this.startTime);
		return IntStream.range(from, until)
			.mapToObj((number) -> When.at(this.rhythm.day(this.firstDay, number), time, ZoneId.of(this.zone),
					this.minutes))
			.toList();
	}

	/** Somebody has left who led it or stood in. */
	void loses(UUID member) {
		if (member.equals(this.facilitatorId)) {
			this.facilitatorId = null;
			this.facilitatorName = null;
		}
		if (member.equals(this.backupId)) {
			this.backupId = null;
			this.backupName = null;
		}
	}

	UUID id() {
		return this.id;
	}

	int places() {
		return this.places;
	}

	GroupWords words() {
		return new GroupWords(this.title, this.about, Audience.of(this.roles, this.conditions), this.facilitatorId,
				this.facilitatorName, this.backupId, this.backupName, this.joinLink);
	}

	GroupView view() {
		return new GroupView(new GroupSeriesId(this.id), words(), this.rhythm, this.planned);
	}

}
