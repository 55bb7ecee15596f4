package org.alongside.peersupport.volunteering;

import java.time.LocalDate;
import java.util.Optional;

import org.alongside.peersupport.volunteers.AgencyTask;
import org.alongside.peersupport.volunteers.AgencyTasks;
import org.alongside.peersupport.volunteers.VolunteerId;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.DateInput;
import org.alongside.platform.web.Notice;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * An agency that must be told that a volunteer has left, until somebody says when it was.
 */
@Controller
@RequestMapping("/peer-support/staff/agency/{id}")
@PreAuthorize("hasRole('PEER_COORDINATOR')")
class AgencyPages {

	private final AgencyTasks tasks;

	AgencyPages(AgencyTasks tasks) {
		this.tasks = tasks;
	}

	@GetMapping
	String show(@PathVariable VolunteerId id, Model page) {
		page.addAttribute("form", new AgencyForm(DateInput.empty()));
		return page(this.tasks.task(id), page);
	}

	@PostMapping
	String done(@PathVariable VolunteerId id, SignedIn person, @ModelAttribute("form") AgencyForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		AgencyTask task = this.tasks.task(id);
		Optional<LocalDate> on = form.day(task.leftOn(), this.tasks.today(), errors);
		if (on.isEmpty()) {
			return page(task, page);
		}
		this.tasks.done(id, on.get(), person);
		next.addFlashAttribute("notice", new Notice("peer-support.agency.done"));
		return "redirect:/peer-support/staff";
	}

	private static String page(AgencyTask task, Model page) {
		page.addAttribute("task", task);
		return "peer-support/volunteering/agency";
	}

}
