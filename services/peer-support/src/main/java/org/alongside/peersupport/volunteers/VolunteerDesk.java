package org.alongside.peersupport.volunteers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.peersupport.vetting.Completion;
import org.alongside.peersupport.vetting.Requirement;
import org.alongside.peersupport.vetting.Timeline;
import org.alongside.peersupport.vetting.VettingSettings;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the coordinator does about volunteers. */
@Service
@Transactional
public class VolunteerDesk {

	static final String SUBJECT = "volunteer";

	private final Volunteers volunteers;

	private final CompletionRecords completions;

	private final ReferenceService references;

	private final VolunteerSeal seal;

	private final VettingSettings asked;

	private final Audit audit;

	private final Ids ids;

	private final Clock clock;

	VolunteerDesk(Volunteers volunteers, CompletionRecords completions, ReferenceService references, VolunteerSeal seal,
			VettingSettings asked, Audit audit, Ids ids, Clock clock) {
		this.volunteers = volunteers;
		this.completions = completions;
		this.references = references;
		this.seal = seal;
		this.asked = asked;
		this.audit = audit;
		this.ids = ids;
		this.clock = clock;
	}

	/** Volunteers who have not left, those who applied first first. */
	@Transactional(readOnly = true)
	public List<VolunteerView> open(UUID after, int most) {
		return this.volunteers.open(after, most).stream().map(this.seal::view).toList();
	}

	/** Reads a volunteer, and writes down who read. */
	public VolunteerView read(VolunteerId id, SignedIn reader) {
		Volunteer volunteer = find(id);
		this.audit.record(reader, "peer-support.volunteer-read", SUBJECT, id.value(), Map.of());
		return this.seal.view(volunteer);
	}

	/** Takes an application on, and asks the referees. */
	public void startChecks(VolunteerId id, SignedIn supervisor) {
		Volunteer volunteer = locked(id, supervisor);
		if (volunteer.status() == VolunteerStatus.APPLIED) {
			volunteer.startChecks(supervisor.id(), supervisor.name());
			this.volunteers.save(volunteer);
			this.references.ask(id);
			note(supervisor, "checks-started", id, Map.of());
		}
	}

	/**
	 * Writes down that something is in order, or why it need not be.
	 * @throws CheckIsNotAllowed for a check where none is allowed
	 */
	public void complete(VolunteerId id, SignedIn seer, Completion completion, @Nullable String number) {
		Volunteer volunteer = locked(id, seer);
		if (completion.requirement() == Requirement.CHECK && !completion.exemption()
				&& this.asked.allowsNoCheck(this.seal.view(volunteer).words().traits().nation())) {
			throw new CheckIsNotAllowed();
		}
		this.completions.save(new CompletionRecord(this.ids.next(), id.value(), completion, number, seer.id(),
				seer.name(), this.clock.instant()));
		note(seer, "completed", id, Map.of("requirement", completion.requirement().name()));
	}

	/**
	 * Approves a volunteer.
	 * @throws NotYetInOrder while anything is missing
	 */
	public void approve(VolunteerId id, SignedIn approver) {
		Volunteer volunteer = locked(id, approver);
		if (volunteer.status() == VolunteerStatus.APPROVED) {
			return;
		}
		if (!volunteer.isSupervised() || !missing(this.seal.view(volunteer)).isEmpty()) {
			throw new NotYetInOrder();
		}
		volunteer.approve(this.clock.instant());
		this.volunteers.save(volunteer);
		note(approver, "volunteer-approved", id, Map.of());
	}

	public void decline(VolunteerId id, SignedIn decider) {
		Volunteer volunteer = locked(id, decider);
		if (volunteer.status() != VolunteerStatus.DECLINED) {
			volunteer.decline(this.clock.instant());
			this.volunteers.save(volunteer);
			note(decider, "volunteer-declined", id, Map.of());
		}
	}

	/** What is not in order today, where the volunteer lives. */
	@Transactional(readOnly = true)
	public List<Requirement> missing(VolunteerView volunteer) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), VettingCalendar.HOME);
		return missing(volunteer, today);
	}

	/** Whether something of what a volunteer needs has ended by a day, or before it. */
	@Transactional(readOnly = true)
	public boolean mustRenewBy(VolunteerView volunteer, LocalDate day) {
		return !missing(volunteer, day).isEmpty();
	}

	private List<Requirement> missing(VolunteerView volunteer, LocalDate day) {
		String nation = volunteer.words().traits().nation();
		List<Completion> seen = seen(volunteer.id());
		List<Requirement> missing = new ArrayList<>();
		for (Requirement requirement : Requirement.values()) {
			boolean needed = requirement != Requirement.CHECK || !this.asked.allowsNoCheck(nation);
			if (needed && !Timeline.of(requirement, nation, this.asked, seen).covers(day, day)) {
				missing.add(requirement);
			}
		}
		return missing;
	}

	@Transactional(readOnly = true)
	public List<Completion> seen(VolunteerId id) {
		return this.completions.findByVolunteerIdOrderById(id.value())
			.stream()
			.map(CompletionRecord::completion)
			.toList();
	}

	@Transactional(readOnly = true)
	public long countWaitingForUs() {
		return this.volunteers.countWaitingForUs();
	}

	private void note(SignedIn actor, String action, VolunteerId id, Map<String, String> codes) {
		this.audit.record(actor, "peer-support." + action, SUBJECT, id.value(), codes);
	}

	private Volunteer find(VolunteerId id) {
		return this.volunteers.findById(id.value()).orElseThrow(() -> new RecordNotFound(SUBJECT, id));
	}

	private Volunteer locked(VolunteerId id, SignedIn actor) {
		Volunteer volunteer = this.volunteers.locked(id.value()).orElseThrow(() -> new RecordNotFound(SUBJECT, id));
		if (volunteer.memberId().equals(actor.id())) {
			throw new IsTheVolunteer();
		}
		return volunteer;
	}

}
