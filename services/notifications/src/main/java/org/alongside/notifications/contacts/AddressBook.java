package org.alongside.notifications.contacts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows where a member's mail goes, as far as members has told.
 */
@Service
@Transactional
public class AddressBook {

	private final Contacts contacts;

	AddressBook(Contacts contacts) {
		this.contacts = contacts;
	}

	/**
	 * Where to write to.
	 * @param member whom
	 * @return empty if we have not heard of them yet, or they have left
	 */
	@Transactional(readOnly = true)
	public Optional<Addressee> of(UUID member) {
		return this.contacts.findById(member).flatMap(Contact::addressee);
	}

	/**
	 * Whose address this is.
	 * @param email an address, in any case
	 * @return members with that address
	 */
	@Transactional(readOnly = true)
	public List<Addressee> at(String email) {
		return this.contacts.findByEmail(email, Limit.of(10))
			.stream()
			.flatMap((contact) -> contact.addressee().stream())
			.toList();
	}

	/**
	 * Whether a person is not to be written to, and why.
	 * @param member whom
	 * @return empty if mail may go to them
	 */
	@Transactional(readOnly = true)
	public Optional<Silence> silenceOf(UUID member) {
		return this.contacts.findById(member).flatMap((contact) -> Optional.ofNullable(contact.silence()));
	}

	/** The member has died: from now on nothing goes to them. */
	public void died(UUID member) {
		keep(member, Contact::die);
	}

	/** The member had not died: what waited for them may go. */
	public void lives(UUID member) {
		keep(member, Contact::live);
	}

	void erase(UUID member, Instant now) {
		keep(member, (contact) -> contact.erase(now));
	}

	void change(UUID member, String email, String name, String locale, Instant at) {
		keep(member, (contact) -> contact.change(email, name, locale, at));
	}

	void leave(UUID member, Instant at) {
		keep(member, (contact) -> contact.leave(at));
	}

	private void keep(UUID member, Consumer<Contact> step) {
		Contact contact = this.contacts.findById(member).orElseGet(() -> new Contact(member));
		step.accept(contact);
		this.contacts.save(contact);
	}

}
