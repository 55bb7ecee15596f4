package org.alongside.testing.house.sound.grants.applications;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface GrantApplications extends CrudRepository<GrantApplication, UUID> {

}
