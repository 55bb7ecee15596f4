package org.alongside.peersupport.volunteers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.peersupport.vetting.Completion;
import org.alongside.platform.data.RecordNotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Volunteers' places: never more taken than a volunteer has, whoever asks at the same
 * moment, for the row itself counts.
 */
@Service
@Transactional
public class PlaceService {

	private final Volunteers volunteers;

	private final CompletionRecords completions;

	private final VolunteerSeal seal;

	PlaceService(Volunteers volunteers, CompletionRecords completions, VolunteerSeal seal) {
		this.volunteers = volunteers;
		this.completions = completions;
		this.seal = seal;
	}

	/**
	 * Takes a place in the caller's transaction: it is taken if and only if that commits.
	 * @throws NoPlaceLeft if there is none, or the volunteer rests
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void take(VolunteerId id) {
		if (this.volunteers.takePlace(id.value()) == 0) {
			throw new NoPlaceLeft();
		}
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void giveBack(VolunteerId id) {
		this.volunteers.givePlaceBack(id.value());
	}

	/** All who are approved, those who rest among them. */
	@Transactional(readOnly = true)
	public List<VolunteerView> serving() {
		return this.volunteers.serving().stream().map(this.seal::view).toList();
	}

	@Transactional(readOnly = true)
	public List<Completion> seen(VolunteerId id) {
		return this.completions.findByVolunteerIdOrderById(id.value())
			.stream()
			.map(CompletionRecord::completion)
			.toList();
	}

	@Transactional(readOnly = true)
	public Optional<VolunteerView> of(UUID member) {
		return this.volunteers.latestOf(member).map(this.seal::view);
	}

	@Transactional(readOnly = true)
	public VolunteerView volunteer(VolunteerId id) {
		return this.volunteers.findById(id.value())
			.map(this.seal::view)
			.orElseThrow(() -> new RecordNotFound("volunteer", id));
	}

	/** Nobody new for a volunteer while a concern is looked into, or again. */
	public void holdBack(VolunteerId id, boolean held) {
		Volunteer volunteer = this.volunteers.locked(id.value()).orElseThrow(() -> new RecordNotFound("volunteer", id));
		volunteer.holdBack(held);
		this.volunteers.save(volunteer);
	}

}
