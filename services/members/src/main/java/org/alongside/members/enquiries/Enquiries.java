package org.alongside.members.enquiries;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Everything the office was asked. */
interface Enquiries extends JpaRepository<Enquiry, EnquiryId> {

	Optional<Enquiry> findByFormId(UUID formId);

	Optional<Enquiry> findByReference(String reference);

	boolean existsByReference(String reference);

	boolean existsByMemberId(UUID memberId);

	@Query("select e from Enquiry e where e.memberId = ?1 order by e.id desc limit 100")
	List<Enquiry> ofMember(UUID member);

	// what another member asked stays theirs, whosever address they typed
	@Query("""
			select e from Enquiry e where e.memberId = ?1 or (e.memberId is null and e.addressHash = ?2)
			order by e.id desc
			""")
	List<Enquiry> askedBy(UUID member, byte[] addressHash);

	@Query("select e from Enquiry e where e.status = ?1 and e.settledAt < ?2 order by e.settledAt limit 200")
	List<Enquiry> settledBefore(EnquiryStatus status, Instant moment);

}
