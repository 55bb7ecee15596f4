package org.alongside.grants.applications;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Appeals extends JpaRepository<Appeal, UUID> {

}
