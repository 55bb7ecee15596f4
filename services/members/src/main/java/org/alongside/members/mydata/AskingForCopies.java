package org.alongside.members.mydata;

import java.time.Clock;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.platform.data.Ids;
import org.alongside.platform.privacy.DataExports;
import org.alongside.platform.privacy.ExportKeys;
import org.alongside.platform.privacy.FieldCipher;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a request for a copy: makes its keys, and asks every service. */
@Service
@Transactional
class AskingForCopies {

	private final CopyBook book;

	private final FieldCipher cipher;

	private final DataExports here;

	private final Ids ids;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AskingForCopies(CopyBook book, FieldCipher cipher, DataExports here, Ids ids, ApplicationEventPublisher events,
			Clock clock) {
		this.book = book;
		this.cipher = cipher;
		this.here = here;
		this.ids = ids;
		this.events = events;
		this.clock = clock;
	}

	void ask(MemberId member) {
		if (this.book.findByMemberId(member.value()).isPresent()) {
			throw new OneCopyAtATime();
		}
		UUID id = this.ids.next();
		var keys = ExportKeys.make();
		byte[] sealed = this.cipher.sealBytes(member.value(), place(id), keys.privateKey());
		var now = this.clock.instant();
		try {
			this.book.saveAndFlush(new DataCopy(id, member, sealed, now));
		}
		catch (DataIntegrityViolationException askedAtTheSameMoment) {
			throw new OneCopyAtATime();
		}
		this.here.begin(member.value(), id, keys.sealingKey());
		this.events.publishEvent(new CopyEvent.Asked(member, now, id, keys.sealingKey()));
	}

	/** The private half of a copy's key. */
	byte[] open(DataCopy copy) {
		return this.cipher.openBytes(copy.member().value(), place(copy.id()), copy.sealedKey());
	}

	private static String place(UUID id) {
		return "data_copy.sealed_key:" + id;
	}

}
