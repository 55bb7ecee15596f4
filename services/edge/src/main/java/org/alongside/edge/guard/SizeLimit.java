package org.alongside.edge.guard;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.edge.words.KindPage;
import org.alongside.edge.words.KindWords;

import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes no more than a form may weigh. A body that says its size is refused before a byte
 * is read; one that does not is counted as it streams.
 */
class SizeLimit extends OncePerRequestFilter {

	private final GuardSettings settings;

	private final KindWords words;

	SizeLimit(GuardSettings settings, KindWords words) {
		this.settings = settings;
		this.words = words;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		DataSize allowed = allowed(request);
		if (request.getContentLengthLong() > allowed.toBytes()) {
			this.words.say(KindPage.TOO_LARGE, request, response);
			return;
		}
		chain.doFilter((request.getContentLengthLong() < 0) ? new Counted(request, allowed.toBytes()) : request,
				response);
	}

	private DataSize allowed(HttpServletRequest request) {
		String type = request.getContentType();
		return (type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) ? this.settings.uploadSize()
				: this.settings.formSize();
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
