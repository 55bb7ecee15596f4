package org.alongside.grants.claims;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ClaimChecks extends JpaRepository<ClaimCheck, UUID> {

}
