package org.alongside.testing.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * A passkey device in the browser of one person, who is always there and always agrees
 * until told otherwise. Works on {@code http://localhost}.
 */
public final class Authenticator {

	private final CDPSession session;

	private final String id;

	private Authenticator(CDPSession session, String id) {
		this.session = session;
		this.id = id;
	}

	public static Authenticator of(Page page) {
		CDPSession session = page.context().newCDPSession(page);
		session.send("WebAuthn.enable");
		JsonObject options = new JsonObject();
		options.addProperty("protocol", "ctap2");
		options.addProperty("transport", "internal");
		options.addProperty("hasResidentKey", true);
		options.addProperty("hasUserVerification", true);
		options.addProperty("isUserVerified", true);
		options.addProperty("automaticPresenceSimulation", true);
		JsonObject request = new JsonObject();
		request.add("options", options);
		return new Authenticator(session,
				session.send("WebAuthn.addVirtualAuthenticator", request).get("authenticatorId").getAsString());
	}

	/** How many passkeys it keeps. */
	public int passkeys() {
		JsonObject request = new JsonObject();
		request.addProperty("authenticatorId", this.id);
		return this.session.send("WebAuthn.getCredentials", request).getAsJsonArray("credentials").size();
	}

	/** Whether the person shows that it is them from now on. */
	public void agrees(boolean verified) {
		JsonObject request = new JsonObject();
		request.addProperty("authenticatorId", this.id);
		request.addProperty("isUserVerified", verified);
		this.session.send("WebAuthn.setUserVerified", request);
	}

}
