package org.alongside.edge.guard;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.edge.neighbourhood.Uploads;
import org.alongside.edge.signin.SignInAgain;
import org.alongside.edge.words.KindPage;
import org.alongside.edge.words.KindWords;

import org.springframework.http.MediaType;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes no more than a form may weigh. A body that says its size is refused before a byte
 * is read; one that does not is counted as it streams. Photos may weigh more, through
 * their own door and from somebody who is signed in; who no longer is signs in again.
 */
class SizeLimit extends OncePerRequestFilter {

	private static final SecurityContextRepository SESSIONS = new HttpSessionSecurityContextRepository();

	private final GuardSettings settings;

	private final SignInAgain signInAgain;

	private final KindWords words;

	SizeLimit(GuardSettings settings, SignInAgain signInAgain, KindWords words) {
		this.settings = settings;
		this.signInAgain = signInAgain;
		this.words = words;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean photos = arePhotos(request);
		boolean mayBeLarge = photos && isSignedIn(request);
		DataSize allowed = mayBeLarge ? this.settings.uploadSize() : this.settings.formSize();
		if (request.getContentLengthLong() > allowed.toBytes()) {
			if (photos && !mayBeLarge) {
				this.signInAgain.commence(request, response, null);
			}
			else {
				this.words.say(KindPage.TOO_LARGE, request, response);
			}
			return;
		}
		chain.doFilter((request.getContentLengthLong() < 0) ? new Counted(request, allowed.toBytes()) : request,
				response);
	}

	private static boolean arePhotos(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
				&& Uploads.isFor(request.getMethod(), request.getRequestURI());
	}

	private static boolean isSignedIn(HttpServletRequest request) {
		Authentication somebody = SESSIONS.loadDeferredContext(request).get().getAuthentication();
		return somebody != null && somebody.isAuthenticated() && !(somebody instanceof AnonymousAuthenticationToken);
	}

	/**
	 * A request whose body ends in an error once it is too long.
	 */
	private final class Counted extends HttpServletRequestWrapper {

		private final long allowed;

		private long taken;

		Counted(HttpServletRequest request, long allowed) {
			super(request);
			this.allowed = allowed;
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			ServletInputStream body = super.getInputStream();
			return new ServletInputStream() {
				@Override
				public int read() throws IOException {
					int next = body.read();
					count((next < 0) ? 0 : 1);
					return next;
				}

				@Override
				public int read(byte[] bytes, int offset, int length) throws IOException {
					int read = body.read(bytes, offset, length);
					count(Math.max(0, read));
					return read;
				}

				private void count(int more) throws IOException {
					Counted.this.taken += more;
					if (Counted.this.taken > Counted.this.allowed) {
						SizeLimit.this.words.sayInAnyCase(KindPage.TOO_LARGE, Counted.this);
						throw new IOException("More than " + Counted.this.allowed + " bytes were sent");
					}
				}

				@Override
				public boolean isFinished() {
					return body.isFinished();
				}

				@Override
				public boolean isReady() {
					return body.isReady();
				}

				@Override
				public void setReadListener(ReadListener listener) {
					body.setReadListener(listener);
				}
			};
		}

	}

}
