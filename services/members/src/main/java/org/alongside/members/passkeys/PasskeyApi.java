package org.alongside.members.passkeys;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.PersonName;
import org.alongside.members.signin.BrowserFamily;
import org.alongside.members.signin.Factor;
import org.alongside.members.signin.SignIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the script beside the passkey pages talks to. Each question is asked once: its
 * answer, right or wrong, uses it up.
 */
@RestController
@RequestMapping(path = "/identity", produces = MediaType.APPLICATION_JSON_VALUE)
class PasskeyApi {

	private static final String OFFERED = "passkey-offered";

	private static final String ASKED = "passkey-asked";

	/** Longer than any passkey, and no longer than what keeps them. */
	private static final int LONGEST = 64_000;

	private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	private final Passkeys passkeys;

	private final MakingPasskeys making;

	private final SignIn signIn;

	private final String afterwards;

	PasskeyApi(Passkeys passkeys, MakingPasskeys making, SignIn signIn,
			@Value("${members.sign-in-at-edge}") String afterwards) {
		this.passkeys = passkeys;
		this.making = making;
		this.signIn = signIn;
		this.afterwards = afterwards;
	}

	@PostMapping("/passkeys/offer")
	@PreAuthorize("isAuthenticated()")
	String offer(HttpServletRequest request) {
		this.making.require(request);
		var offer = this.passkeys.offer(this.signIn.authentication().orElseThrow());
		request.getSession().setAttribute(OFFERED, offer);
		return JSON.writeValueAsString(offer);
	}

	/** Whoever makes a passkey has shown it: they are signed in with it. */
	@PostMapping("/passkeys")
	@PreAuthorize("isAuthenticated()")
	Map<String, String> keep(@RequestBody(required = false) @Nullable String made,
			@RequestParam(required = false) @Nullable String name, HttpServletRequest request,
			HttpServletResponse response) {
		this.making.require(request);
		var offer = once(request, OFFERED, PublicKeyCredentialCreationOptions.class);
		this.passkeys.keep(offer,
				read(made, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {
				}), called(name, request));
		this.signIn.as(this.signIn.person().orElseThrow(), Factor.PASSKEY, request, response);
		return Map.of("next", this.afterwards);
	}

	@PostMapping("/passkey/challenge")
	@PreAuthorize("permitAll()")
	String challenge(HttpServletRequest request) {
		this.signIn.asker(request);
		var challenge = this.passkeys.challenge();
		request.getSession().setAttribute(ASKED, challenge);
		return JSON.writeValueAsString(challenge);
	}

	@PostMapping("/passkey")
	@PreAuthorize("permitAll()")
	Map<String, String> enter(@RequestBody(required = false) @Nullable String shown, HttpServletRequest request,
			HttpServletResponse response) {
		var challenge = once(request, ASKED, PublicKeyCredentialRequestOptions.class);
		MemberId person = this.passkeys.tryOut(challenge,
				read(shown, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {
				}));
		var wasGoing = this.signIn.whereTo(request, response);
		this.signIn.as(person, Factor.PASSKEY, request, response);
		return Map.of("next", wasGoing.orElse(this.afterwards));
	}

	/** As the person says, or after what they made it with. */
	private static String called(@Nullable String name, HttpServletRequest request) {
		var usual = BrowserFamily.of(request).words();
		return PersonName.parse((name != null) ? name : "").orElse(usual.isEmpty() ? Passkeys.UNNAMED : usual);
	}

	private static <T> T once(HttpServletRequest request, String name, Class<T> type) {
		HttpSession session = request.getSession(false);
		Object asked = (session != null) ? session.getAttribute(name) : null;
		if (session == null || !type.isInstance(asked)) {
			throw new PasskeyRefused();
		}
		session.removeAttribute(name);
		return type.cast(asked);
	}

	private static <T> T read(@Nullable String json, TypeReference<T> type) {
		if (json != null && json.length() > LONGEST) {
			throw new PasskeyRefused();
		}
		try {
			T value = JSON.readValue((json != null) ? json : "", type);
			if (value == null) {
				throw new PasskeyRefused();
			}
			return value;
		}
		catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
			throw new PasskeyRefused();
		}
	}

}
