package org.alongside.edge.keeping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A form on its way to a service, of which a copy is made as it streams past: should the
 * service say that nobody is signed in, the copy is all there is of what was typed.
 */
class SentForm extends HttpServletRequestWrapper {

	static final String ATTRIBUTE = SentForm.class.getName();

	private final ByteArrayOutputStream copy;

	private final int longest;

	private @Nullable Copying body;

	SentForm(HttpServletRequest request, int longest) {
		super(request);
		this.longest = longest;
		this.copy = new ByteArrayOutputStream(request.getContentLength());
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		if (this.body == null) {
			this.body = new Copying(super.getInputStream());
		}
		return this.body;
	}

	/** All that was sent, whether or not anybody read it before. */
	byte[] whole() throws IOException {
		getInputStream().readNBytes(this.longest + 1 - this.copy.size());
		return this.copy.toByteArray();
	}

	private final class Copying extends ServletInputStream {

		private final ServletInputStream body;

		Copying(ServletInputStream body) {
			this.body = body;
		}

		@Override
		public int read() throws IOException {
			int next = this.body.read();
			if (next >= 0) {
				SentForm.this.copy.write(next);
			}
			return next;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = this.body.read(bytes, offset, length);
			if (read > 0) {
				SentForm.this.copy.write(bytes, offset, read);
			}
			return read;
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

	}

}
