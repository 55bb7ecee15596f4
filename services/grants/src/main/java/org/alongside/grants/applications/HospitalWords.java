package org.alongside.grants.applications;

import java.util.Optional;
import java.util.UUID;

import org.alongside.grants.eligibility.HospitalWord;
import org.alongside.platform.data.RecordNotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets whoever asks hospitals hold an application still, and note what one said. The
 * rules then run once more over what they knew, and that.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HospitalWords {

	private final GrantApplications applications;

	private final CheckService checks;

	private final AnswerSeal seal;

	HospitalWords(GrantApplications applications, CheckService checks, AnswerSeal seal) {
		this.applications = applications;
		this.checks = checks;
		this.seal = seal;
	}

	/** Holds one's own application still; anybody else's is not there. */
	public ApplicationView holdOwn(GrantApplicationId id, UUID member) {
		return this.applications.locked(id.value())
			.filter((found) -> found.memberId().equals(member))
			.map(this.seal::view)
			.orElseThrow(() -> new RecordNotFound("application", id));
	}

	/** Holds an application still, if it is there. */
	public Optional<ApplicationView> hold(GrantApplicationId id) {
		return this.applications.locked(id.value()).map(this.seal::view);
	}

	/** Reads an application as it stands. */
	public Optional<ApplicationView> read(GrantApplicationId id) {
		return this.applications.findById(id.value()).map(this.seal::view);
	}

	public void note(GrantApplicationId id, HospitalWord word) {
		GrantApplication application = this.applications.locked(id.value())
			.orElseThrow(() -> new RecordNotFound("application", id));
		application.hear(this.seal.seal(application.memberId(), GrantApplication.WORD, id.value(), word));
		this.checks.hear(application, word);
		this.applications.save(application);
	}

}
