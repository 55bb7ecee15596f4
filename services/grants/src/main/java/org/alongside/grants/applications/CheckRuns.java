package org.alongside.grants.applications;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface CheckRuns extends JpaRepository<CheckRun, UUID> {

}
