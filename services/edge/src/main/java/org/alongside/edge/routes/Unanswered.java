package org.alongside.edge.routes;

import org.alongside.edge.signin.SignInAgain;
import org.alongside.edge.words.KindPage;
import org.alongside.edge.words.KindWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What people read when no answer came: the service is resting, or their time was up.
 */
@Component
class Unanswered {

	private static final Logger log = LoggerFactory.getLogger(Unanswered.class);

	private final KindWords words;

	private final SignInAgain signInAgain;

	Unanswered(KindWords words, SignInAgain signInAgain) {
		this.words = words;
		this.signInAgain = signInAgain;
	}

	HandlerFilterFunction<ServerResponse, ServerResponse> and(String service) {
		return (request, next) -> {
			try {
				return next.handle(request);
			}
			catch (ClientAuthorizationException ex) {
				return ServerResponse.status(KindPage.SIGN_IN_AGAIN.status()).build((req, response) -> {
					this.signInAgain.afterLosing(ex, req, response);
					return null;
				});
			}
			catch (ResourceAccessException ex) {
				log.warn("{} does not answer: {}", service, cause(ex));
				return say(KindPage.RESTING);
			}
		};
	}

	private static String cause(Exception ex) {
		return NestedExceptionUtils.getMostSpecificCause(ex).getClass().getSimpleName();
	}

	ServerResponse say(KindPage page) {
		return ServerResponse.status(page.status()).build((request, response) -> {
			this.words.say(page, request, response);
			return null;
		});
	}

	ServerResponse showPasskey(long seconds) {
		return ServerResponse.status(KindPage.PASSKEY_AGAIN.status()).build((request, response) -> {
			this.signInAgain.withAPasskey(seconds, request, response);
			return null;
		});
	}

	ServerResponse signIn() {
		return ServerResponse.status(KindPage.SIGN_IN_AGAIN.status()).build((request, response) -> {
			this.signInAgain.commence(request, response, null);
			return null;
		});
	}

}
