package org.alongside.grants.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.DraftService;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.GrantApplicationService;
import org.alongside.grants.hospitals.HospitalRegister;
import org.alongside.grants.travel.Estimate;
import org.alongside.grants.travel.TravelEstimator;
import org.alongside.grants.travel.TravelMode;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The questions about the patient, the hospital and the journeys, one to a page. */
@Controller
@RequestMapping("/grants/applications/{id}")
@PreAuthorize("isAuthenticated()")
class DraftPages {

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private static final String NEXT = "redirect:/grants/applications/{id}/next";

	private final DraftService drafts;

	private final GrantApplicationService applications;

	private final HospitalRegister hospitals;

	private final TravelEstimator estimator;

	private final Clock clock;

	DraftPages(DraftService drafts, GrantApplicationService applications, HospitalRegister hospitals,
			TravelEstimator estimator, Clock clock) {
		this.drafts = drafts;
		this.applications = applications;
		this.hospitals = hospitals;
		this.estimator = estimator;
		this.clock = clock;
	}

	@GetMapping("/patient")
	String patient(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		page.addAttribute("form", PatientForm.of(own(id, person, page).patient()));
		return patientPage(page);
	}

	@PostMapping("/patient")
	String patient(@PathVariable GrantApplicationId id, SignedIn person, @ModelAttribute("form") PatientForm form,
			BindingResult errors, Model page) {
		own(id, person, page);
		form.check(errors, today());
		if (errors.hasErrors()) {
			return patientPage(page);
		}
		this.drafts.describePatient(id, person.id(), form.answers());
		return NEXT;
	}

	@GetMapping("/hospital")
	String hospital(@PathVariable GrantApplicationId id, @RequestParam(required = false) @Nullable String typed,
			SignedIn person, Model page) {
		HospitalForm form = HospitalForm.of(own(id, person, page).hospital(), typed);
		page.addAttribute("form", form);
		return hospitalPage(form, page);
	}

	@PostMapping("/hospital")
	String hospital(@PathVariable GrantApplicationId id, SignedIn person, @ModelAttribute("form") HospitalForm form,
			BindingResult errors, Model page) {
		own(id, person, page);
		form.check(errors, this.hospitals, this.estimator.knows(Typed.text(form.postcode())));
		if (errors.hasErrors()) {
			return hospitalPage(form, page);
		}
		this.drafts.chooseHospital(id, person.id(), form.answers(this.hospitals));
		return NEXT;
	}

	@GetMapping("/travel")
	String travel(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		page.addAttribute("form", TravelForm.of(own(id, person, page).travel()));
		return travelPage(page);
	}

	@PostMapping("/travel")
	String travel(@PathVariable GrantApplicationId id, SignedIn person, @ModelAttribute("form") TravelForm form,
			BindingResult errors, Model page) {
		form.check(errors, this.estimator, own(id, person, page).patient(), today());
		if (errors.hasErrors()) {
			return travelPage(page);
		}
		this.drafts.planTravel(id, person.id(), form.plan());
		return NEXT;
	}

	@GetMapping("/estimate")
	String estimate(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		if (!own(id, person, page).progress().canEstimate()) {
			return NEXT;
		}
		Estimate estimate = this.applications.estimate(id, person.id());
		page.addAttribute("form", EstimateForm.of(estimate));
		return estimatePage(estimate, page);
	}

	@PostMapping("/estimate")
	String estimate(@PathVariable GrantApplicationId id, SignedIn person, @ModelAttribute("form") EstimateForm form,
			BindingResult errors, @RequestParam(required = false) @Nullable String again, Model page) {
		ApplicationView application = own(id, person, page);
		if (!application.progress().canEstimate()) {
			return NEXT;
		}
		Estimate estimate = this.applications.estimate(id, person.id());
		form.check(errors, application.travel() != null && application.travel().mode().isPaidByTheMile());
		if (errors.hasErrors()) {
			return estimatePage(estimate, page);
		}
		this.drafts.agreeEstimate(id, person.id(), form.corrected(estimate));
		return (again != null) ? "redirect:/grants/applications/{id}/estimate" : NEXT;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), HOME);
	}

	private ApplicationView own(GrantApplicationId id, SignedIn person, Model page) {
		ApplicationView application = this.applications.owned(id, person.id());
		page.addAttribute("id", id).addAttribute("grant", application);
		return application;
	}

	private static String patientPage(Model page) {
		page.addAttribute("ties", PatientForm.TIES);
		return "grants/drafting/patient";
	}

	private String hospitalPage(HospitalForm form, Model page) {
		page.addAttribute("found", this.hospitals.search(form.typed()))
			.addAttribute("searched", !Typed.text(form.typed()).isEmpty());
		return "grants/drafting/hospital";
	}

	private static String travelPage(Model page) {
		page.addAttribute("modes", TravelMode.values());
		return "grants/drafting/travel";
	}

	private static String estimatePage(Estimate estimate, Model page) {
		page.addAttribute("estimate", estimate);
		return "grants/drafting/estimate";
	}

}
