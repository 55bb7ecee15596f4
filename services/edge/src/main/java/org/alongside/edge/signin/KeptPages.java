package org.alongside.edge.signin;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.edge.keeping.KeptForms;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Gives people back what they typed and sent after their time was up. The button sends
 * just that to just where it went: the post is passed on as it comes, and nothing of it
 * is kept any longer.
 */
@Controller
@RequestMapping(KeptPages.PATH)
@PreAuthorize("isAuthenticated()")
class KeptPages {

	static final String PATH = "/kept";

	private final KeptForms forms;

	private final Tokens tokens;

	private final SignInAgain signInAgain;

	KeptPages(KeptForms forms, Tokens tokens, SignInAgain signInAgain) {
		this.forms = forms;
		this.tokens = tokens;
		this.signInAgain = signInAgain;
	}

	@GetMapping
	@Nullable String kept(Authentication somebody, HttpServletRequest request, HttpServletResponse response, Model page)
			throws IOException {
		try {
			this.tokens.of(somebody); // who was signed out elsewhere sees nothing more
		}
		catch (ClientAuthorizationException ex) {
			this.signInAgain.afterLosing(ex, request, response);
			return null;
		}
		page.addAttribute("forms", this.forms.of(somebody, request));
		return "edge/kept";
	}

	@PostMapping("/{id}/send")
	ResponseEntity<Void> send(@PathVariable UUID id, Authentication somebody, HttpServletRequest request) {
		return this.forms.giveUp(id, somebody, request)
			.map((action) -> to(HttpStatus.TEMPORARY_REDIRECT, action))
			.orElseGet(() -> to(HttpStatus.SEE_OTHER, PATH));
	}

	@PostMapping("/{id}/forget")
	String forget(@PathVariable UUID id, Authentication somebody, HttpServletRequest request) {
		this.forms.giveUp(id, somebody, request);
		return "redirect:" + PATH;
	}

	private static ResponseEntity<Void> to(HttpStatus status, String place) {
		return ResponseEntity.status(status).header(HttpHeaders.LOCATION, place).build();
	}

}
