package org.alongside.peersupport.proposals;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What would be if a rule were dropped. Looking changes nothing. */
@Controller
@RequestMapping("/peer-support/staff/what-if")
@PreAuthorize("hasRole('PEER_COORDINATOR')")
class WhatIfPages {

	private final ProposalService proposals;

	WhatIfPages(ProposalService proposals) {
		this.proposals = proposals;
	}

	@GetMapping
	String show(Model page) {
		page.addAttribute("dropped", this.proposals.withoutOneRule());
		return "peer-support/proposals/what-if";
	}

}
