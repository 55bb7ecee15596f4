package org.alongside.notifications.mails;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * What went to a person. A mail that is on its way as they leave stays until it is
 * settled: it has neither name nor address, and goes with all others.
 */
@Component
@Order(20)
class MailsOfPerson implements PersonalData {

	private static final Limit MOST = Limit.of(5_000);

	private final Mails mails;

	MailsOfPerson(Mails mails) {
		this.mails = mails;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		var sent = this.mails.to(List.of(person), MOST)
			.stream()
			.map(Mail::view)
			.map((mail) -> new MailData(mail.kind().code(), mail.status().code(), mail.reference(), mail.createdAt()))
			.toList();
		if (!sent.isEmpty()) {
			into.explain("notifications.data.mails");
			into.json("mails.json", sent);
		}
	}

	@Override
	public int erase(UUID person) {
		this.mails.forgetThoseTo(person);
		return 0;
	}

	/** One mail, as its reader may know of it. */
	record MailData(String letter, String state, @Nullable String reference, Instant written) {
	}

}
