package org.alongside.grants.applications;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a family answers, a page at a time. Their words lie sealed; what is in the open is
 * how far they have come, and the day of admission, which finds a second application for
 * the same stay. Another hospital or another plan asks for the estimate again.
 */
@Embeddable
class SealedAnswers {

	static final String PATIENT = "grant_application.sealed_patient";

	static final String HOSPITAL = "grant_application.sealed_hospital";

	static final String TRAVEL = "grant_application.sealed_travel";

	private byte @Nullable [] sealedPatient;

	private byte @Nullable [] sealedHospital;

	private byte @Nullable [] sealedTravel;

	private @Nullable LocalDate admittedOn;

	private @Nullable Integer correctedMiles;

	private boolean estimateAgreed;

	private @Nullable String evidenceChoice;

	private int evidenceFiles;

	private @Nullable String bankEnding;

	private boolean declared;

	void describePatient(byte[] sealed, LocalDate admittedOn) {
		this.sealedPatient = sealed;
		this.admittedOn = admittedOn;
		this.declared = false;
	}

	void chooseHospital(byte[] sealed) {
		this.sealedHospital = sealed;
		distanceChanged();
	}

	void planTravel(byte[] sealed) {
		this.sealedTravel = sealed;
		distanceChanged();
	}

	void agreeEstimate(@Nullable Integer correctedMiles) {
		this.correctedMiles = correctedMiles;
		this.estimateAgreed = true;
		this.declared = false;
	}

	void noteEvidence(int files, boolean later) {
		this.evidenceFiles = files;
		this.evidenceChoice = (files > 0) ? "NOW" : later ? "LATER" : null;
	}

	void recountEvidence(int files) {
		this.evidenceFiles = files;
	}

	void noteBankDetails(String ending) {
		this.bankEnding = ending;
	}

	void declare() {
		this.declared = true;
	}

	byte @Nullable [] patient() {
		return this.sealedPatient;
	}

	byte @Nullable [] hospital() {
		return this.sealedHospital;
	}

	byte @Nullable [] travel() {
		return this.sealedTravel;
	}

	@Nullable Integer correctedMiles() {
		return this.correctedMiles;
	}

	Progress progress() {
		return new Progress(this.sealedPatient != null, this.sealedHospital != null, this.sealedTravel != null,
				this.estimateAgreed, this.evidenceChoice, this.evidenceFiles, this.bankEnding, this.declared);
	}

	private void distanceChanged() {
		this.correctedMiles = null;
		this.estimateAgreed = false;
		this.declared = false;
	}

}
