package org.alongside.members.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Addresses that wait for their link to be opened. */
interface AddressChanges extends JpaRepository<AddressChange, UUID> {

	Optional<AddressChange> findByLinkHash(byte[] linkHash);

	int countByMemberIdAndAskedAtAfter(UUID memberId, Instant since);

	@Modifying
	@Query("delete from AddressChange c where c.expiresAt < ?1")
	int forgetExpiredBefore(Instant moment);

}
