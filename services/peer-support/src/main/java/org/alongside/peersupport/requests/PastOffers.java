package org.alongside.peersupport.requests;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface PastOffers extends JpaRepository<PastOffer, UUID> {

	List<PastOffer> findByRequestIdOrderById(UUID requestId);

	void deleteByMemberId(UUID memberId);

}
