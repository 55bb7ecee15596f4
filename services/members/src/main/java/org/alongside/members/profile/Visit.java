package org.alongside.members.profile;

import jakarta.servlet.http.HttpServletResponse;
import org.alongside.members.people.MemberId;
import org.alongside.platform.security.SignedIn;

import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody sends a page: who they are, and where the answer to it goes. */
record Visit(SignedIn member, Model page, RedirectAttributes next, HttpServletResponse response) {

	MemberId id() {
		return new MemberId(this.member.id());
	}

}
