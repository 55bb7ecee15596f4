package org.alongside.notifications.mails;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff may ask of mails, and the steps only a person may take. Each step is written
 * down with who took it.
 */
@Service
@Transactional
public class LookingAfterMails {

	/** What the audit calls a mail. */
	public static final String MAIL = "mail";

	private static final UUID NEWEST = new UUID(-1, -1);

	private static final Limit FOUND = Limit.of(50);

	private final Mails mails;

	private final Audit audit;

	private final Clock clock;

	LookingAfterMails(Mails mails, Audit audit, Clock clock) {
		this.mails = mails;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<MailView> list(MailStatus status, @Nullable UUID olderThan, int limit) {
		return views(this.mails.withStatus(status, (olderThan != null) ? olderThan : NEWEST, Limit.of(limit)));
	}

	@Transactional(readOnly = true)
	public List<MailView> findByReference(String reference) {
		return views(this.mails.about(reference, FOUND));
	}

	@Transactional(readOnly = true)
	public List<MailView> findByEvent(UUID eventId) {
		return views(this.mails.causedBy(eventId, FOUND));
	}

	@Transactional(readOnly = true)
	public List<MailView> findByRecipient(Collection<UUID> members) {
		return members.isEmpty() ? List.of() : views(this.mails.to(members, FOUND));
	}

	@Transactional(readOnly = true)
	public MailView one(MailId id) {
		return find(id).view();
	}

	/**
	 * How many mails have a status.
	 * @param status one that mails leave again; the others grow for ever
	 * @return how many
	 */
	@Transactional(readOnly = true)
	public long count(MailStatus status) {
		return this.mails.count(status);
	}

	/** Sends a mail once more, knowing that it may arrive a second time. */
	public void sendAgain(MailId id, SignedIn by) {
		act(id, by, "notifications.sent-again", (mail) -> mail.sendAgain(this.clock.instant()));
	}

	/** Somebody asked, and it had arrived. */
	public void arrived(MailId id, SignedIn by) {
		act(id, by, "notifications.arrived", (mail) -> mail.arrived(this.clock.instant()));
	}

	/** Somebody phoned instead. */
	public void toldByPhone(MailId id, SignedIn by) {
		act(id, by, "notifications.told-by-phone", (mail) -> mail.toldByPhone(this.clock.instant()));
	}

	private void act(MailId id, SignedIn by, String action, Consumer<Mail> step) {
		Mail mail = find(id);
		step.accept(mail);
		this.mails.save(mail);
		this.audit.record(by, action, MAIL, id.value(), Map.of("status", mail.view().status().code()));
	}

	private Mail find(MailId id) {
		return this.mails.findById(id).orElseThrow(RecordNotFound::new);
	}

	private static List<MailView> views(List<Mail> found) {
		return found.stream().map(Mail::view).toList();
	}

}
