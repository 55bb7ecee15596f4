package org.alongside.edge.home;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.edge.keeping.KeptForms;
import org.alongside.edge.signin.SignInAgain;
import org.alongside.edge.signin.Tokens;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where everybody arrives, and where members and staff find what concerns them.
 */
@Controller
class HomePages {

	private static final String STAFF = "hasAnyRole('GRANTS_OFFICER', 'GRANTS_APPROVER', 'FINANCE', 'MANAGER', "
			+ "'ADMINISTRATOR', 'PEER_COORDINATOR', 'SAFEGUARDING_LEAD', 'COUNSELLOR', 'COUNSELLING_COORDINATOR')";

	private final HomeParts parts;

	private final Tokens tokens;

	private final SignInAgain signInAgain;

	private final KeptForms forms;

	HomePages(HomeParts parts, Tokens tokens, SignInAgain signInAgain, KeptForms forms) {
		this.parts = parts;
		this.tokens = tokens;
		this.signInAgain = signInAgain;
		this.forms = forms;
	}

	@GetMapping("/")
	@PreAuthorize("permitAll()")
	String welcome() {
		return "edge/welcome";
	}

	@GetMapping("/home")
	@PreAuthorize("isAuthenticated()")
	@Nullable String home(Authentication somebody, HttpServletRequest request, HttpServletResponse response, Model page)
			throws IOException {
		return assembled("edge/home", this.parts::forMember, somebody, request, response, page);
	}

	@GetMapping("/staff")
	@PreAuthorize(STAFF)
	@Nullable String staff(Authentication somebody, HttpServletRequest request, HttpServletResponse response, Model page)
			throws IOException {
		return assembled("edge/staff", this.parts::forStaff, somebody, request, response, page);
	}

	private @Nullable String assembled(String view, Function<String, List<HomePart>> ask, Authentication somebody,
			HttpServletRequest request, HttpServletResponse response, Model page) throws IOException {
		try {
			page.addAttribute("parts", ask.apply(this.tokens.of(somebody)));
			page.addAttribute("kept", this.forms.hasAny(somebody, request));
			return view;
		}
		catch (ClientAuthorizationException ex) {
			this.signInAgain.afterLosing(ex, request, response);
			return null;
		}
	}

}
