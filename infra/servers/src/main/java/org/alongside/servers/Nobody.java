package org.alongside.servers;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/**
 * Owns the mailbox that GreenMail would keep in memory. Ours is the folder, so nobody
 * keeps nothing.
 */
final class Nobody implements GreenMailUser {

	@Override
	public String getEmail() {
		return "nobody@localhost";
	}

	@Override
	public String getLogin() {
		return "nobody";
	}

	@Override
	public void deliver(MovingMessage message) {
		// on disk already
	}

	@Override
	public void deliver(MimeMessage message) {
		// on disk already
	}

	@Override
	public void create() {
		// has no mailbox
	}

	@Override
	public void delete() {
		// has no mailbox
	}

	@Override
	public String getPassword() {
		return "";
	}

	@Override
	public void setPassword(String password) {
		throw new UnsupportedOperationException("Nobody signs in");
	}

	@Override
	public void authenticate(String password) {
		throw new UnsupportedOperationException("Nobody signs in");
	}

	@Override
	public String getQualifiedMailboxName() {
		return "nobody";
	}

}
