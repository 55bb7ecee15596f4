package org.alongside.grants.funds;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Reservations extends JpaRepository<Reservation, UUID> {

}
