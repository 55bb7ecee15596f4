package org.alongside.peersupport.groups;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.peersupport.volunteers.PlaceService;
import org.alongside.peersupport.volunteers.VolunteerDesk;
import org.alongside.peersupport.volunteers.VolunteerStatus;
import org.alongside.peersupport.volunteers.VolunteerView;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may lead a group: a volunteer for whom all is in order, or somebody of the charity,
 * who puts themselves down. And who may see the way in: those who are part of a meeting,
 * near its start.
 */
@Service
@Transactional(readOnly = true)
public class GroupLeaders {

	private final PlaceService volunteers;

	private final VolunteerDesk desk;

	private final GroupSettings settings;

	private final Clock clock;

	GroupLeaders(PlaceService volunteers, VolunteerDesk desk, GroupSettings settings, Clock clock) {
		this.volunteers = volunteers;
		this.desk = desk;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Who can be chosen.
	 * @param chooser the coordinator, who may lead themselves
	 * @param words what is so far, for colleagues who lead already
	 */
	public List<Leader> choices(SignedIn chooser, @Nullable GroupWords words) {
		List<Leader> all = new ArrayList<>();
		all.add(new Leader(chooser.id(), chooser.name(), true));
		if (words != null) {
			colleague(words.facilitator(), words.facilitatorName()).ifPresent(all::add);
			colleague(words.backup(), words.backupName()).ifPresent(all::add);
		}
		for (VolunteerView volunteer : this.volunteers.serving()) {
			if (isInOrder(volunteer)) {
				all.add(new Leader(volunteer.memberId(), volunteer.words().name(), false));
			}
		}
		List<Leader> once = new ArrayList<>();
		for (Leader leader : all) {
			if (once.stream().noneMatch((known) -> known.id().equals(leader.id()))) {
				once.add(leader);
			}
		}
		return once;
	}

	/** What whoever leads is called; nothing when nobody does. */
	public @Nullable String name(@Nullable UUID leader, @Nullable String staffName) {
		if (leader == null || staffName != null) {
			return staffName;
		}
		return this.volunteers.of(leader).map((volunteer) -> volunteer.words().name()).orElse(null);
	}

	/** Whether nobody leads, or a volunteer for whom not all is in order any more. */
	public boolean needsSomebody(GroupWords words) {
		return !isInOrder(words.facilitator(), words.facilitatorName())
				|| !isInOrder(words.backup(), words.backupName());
	}

	OwnSession view(GroupSession session, GroupWords words, UUID member, @Nullable PlaceStatus mine, long ahead) {
		Instant now = this.clock.instant();
		When when = session.when();
		SessionView view = session.view(words, 0);
		boolean leads = words.isLedBy(member);
		boolean part = leads || mine == PlaceStatus.GIVEN;
		Instant from = when.startsAt().minus(this.settings.linkBefore());
		boolean near = session.status() == SessionStatus.PLANNED && !now.isBefore(from) && now.isBefore(when.endsAt());
		return new OwnSession(view.id(), view.reference(), words.title(), words.about(), when,
				view.places() - view.taken(), mine, ahead, leads,
				part ? name(words.facilitator(), words.facilitatorName()) : null,
				(part && near) ? words.joinLink() : null, from, session.isAhead(now), session.status());
	}

	private boolean isInOrder(@Nullable UUID leader, @Nullable String staffName) {
		return leader != null
				&& (staffName != null || this.volunteers.of(leader).filter((one) -> isInOrder(one)).isPresent());
	}

	private boolean isInOrder(VolunteerView volunteer) {
		return volunteer.status() == VolunteerStatus.APPROVED && !volunteer.onHold()
				&& this.desk.missing(volunteer).isEmpty();
	}

	private static Optional<Leader> colleague(@Nullable UUID id, @Nullable String name) {
		return (id != null && name != null) ? Optional.of(new Leader(id, name, true)) : Optional.empty();
	}

	/**
	 * Somebody who may lead.
	 *
	 * @param staff whether they are of the charity, and no volunteer
	 */
	public record Leader(UUID id, String name, boolean staff) {

		/** The name, where it is kept with the group: of staff only. */
		public @Nullable String staffName() {
			return this.staff ? this.name : null;
		}

	}

}
