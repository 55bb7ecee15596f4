package org.alongside.members.passkeys;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import com.webauthn4j.util.exception.WebAuthnException;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.members.staff.StaffEvent;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.RecordNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes passkeys, tries them, and throws them away. */
@Service
@Transactional
public class Passkeys {

	/** What passkeys were called before people could name them. */
	static final String UNNAMED = "passkey";

	private final WebAuthnRelyingPartyOperations ceremonies;

	private final PublicKeyCredentialUserEntityRepository owners;

	private final UserCredentialRepository records;

	private final People people;

	private final Audit audit;

	Passkeys(WebAuthnRelyingPartyOperations ceremonies, PublicKeyCredentialUserEntityRepository owners,
			UserCredentialRepository records, People people, Audit audit) {
		this.ceremonies = ceremonies;
		this.owners = owners;
		this.records = records;
		this.people = people;
		this.audit = audit;
	}

	/** How many passkeys the person has. */
	@Transactional(readOnly = true)
	public int howMany(MemberId person) {
		return recordsOf(person).size();
	}

	/**
	 * Who is invited anew shows that they lost theirs: none of them opens from now on.
	 */
	@EventListener
	void on(StaffEvent.Reinvited event) {
		var lost = recordsOf(event.person());
		lost.forEach((record) -> this.records.delete(record.getCredentialId()));
		this.audit.record(event.by(), "passkeys-removed", "person", event.person().value(),
				Map.of("passkeys", String.valueOf(lost.size())));
	}

	List<PasskeyView> of(MemberId person) {
		return recordsOf(person).stream()
			.map((record) -> view(record))
			.sorted(Comparator.comparing(PasskeyView::made))
			.toList();
	}

	/** What the browser is asked to make a passkey with. */
	PublicKeyCredentialCreationOptions offer(Authentication signedIn) {
		named(new MemberId(UUID.fromString(signedIn.getName())));
		return this.ceremonies
			.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(signedIn));
	}

	void keep(PublicKeyCredentialCreationOptions offered, PublicKeyCredential<AuthenticatorAttestationResponse> made,
			String name) {
		proven(() -> this.ceremonies.registerCredential(
				new ImmutableRelyingPartyRegistrationRequest(offered, new RelyingPartyPublicKey(made, name))));
	}

	PasskeyView get(MemberId person, String id) {
		return view(own(person, id));
	}

	void rename(MemberId person, String id, String name) {
		this.records.save(ImmutableCredentialRecord.fromCredentialRecord(own(person, id)).label(name).build());
	}

	/** What the browser is asked to prove; it says by itself which person it knows. */
	PublicKeyCredentialRequestOptions challenge() {
		return this.ceremonies
			.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
	}

	/** Who showed a passkey. */
	MemberId tryOut(PublicKeyCredentialRequestOptions asked,
			PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
		var owner = proven(() -> this.ceremonies.authenticate(new RelyingPartyAuthenticationRequest(asked, shown)));
		return this.people.find(new MemberId(UUID.fromString(owner.getName())))
			.filter(Person::joined)
			.map(Person::id)
			.orElseThrow(PasskeyRefused::new);
	}

	void throwAway(MemberId person, String id) {
		this.records.delete(own(person, id).getCredentialId());
	}

	private CredentialRecord own(MemberId person, String id) {
		return recordsOf(person).stream()
			.filter((record) -> record.getCredentialId().toBase64UrlString().equals(id))
			.findFirst()
			.orElseThrow(() -> new RecordNotFound("passkey", id));
	}

	private static PasskeyView view(CredentialRecord record) {
		var label = record.getLabel();
		return new PasskeyView(record.getCredentialId().toBase64UrlString(),
				(label == null || label.equals(UNNAMED)) ? "" : label, or(record.getCreated()),
				or(record.getLastUsed()));
	}

	private List<CredentialRecord> recordsOf(MemberId person) {
		var owner = this.owners.findByUsername(person.toString());
		return (owner != null) ? this.records.findByUserId(owner.getId()) : List.of();
	}

	// the name that a phone shows beside the passkey
	private void named(MemberId person) {
		var name = this.people.get(person).name();
		var known = this.owners.findByUsername(person.toString());
		this.owners.save(ImmutablePublicKeyCredentialUserEntity.builder()
			.id((known != null) ? known.getId() : Bytes.random())
			.name(person.toString())
			.displayName(name)
			.build());
	}

	// what a browser sends may lack any part, be anything, and be too long to keep
	private static <T> T proven(Supplier<T> ceremony) {
		try {
			return ceremony.get();
		}
		catch (WebAuthnException | IllegalArgumentException | NullPointerException | ClassCastException
				| UncheckedIOException | DataIntegrityViolationException noProof) {
			throw new PasskeyRefused();
		}
	}

	private static Instant or(@Nullable Instant moment) {
		return (moment != null) ? moment : Instant.EPOCH;
	}

}
