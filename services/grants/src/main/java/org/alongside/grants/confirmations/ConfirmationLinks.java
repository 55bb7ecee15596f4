package org.alongside.grants.confirmations;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ConfirmationLinks extends JpaRepository<ConfirmationLink, UUID> {

}
