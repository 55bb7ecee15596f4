package org.alongside.peersupport.requests;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PastOffers extends JpaRepository<PastOffer, UUID> {

	List<PastOffer> findByRequestIdOrderById(UUID requestId);

	/** Of the last offers those that came to nothing. */
	@Query("""
			select o from PastOffer o
			where o.outcome in ('REFUSED_BY_STAFF', 'DECLINED_BY_VOLUNTEER', 'DECLINED_BY_MEMBER', 'EXPIRED')
			order by o.at desc limit 500""")
	List<PastOffer> offers();

	void deleteByMemberId(UUID memberId);

}
