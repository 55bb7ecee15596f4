package org.alongside.grants.applicants;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Applicants extends JpaRepository<Applicant, UUID> {

}
