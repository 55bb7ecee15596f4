package org.alongside.notifications.contacts;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.CrudRepository;

/**
 * What notifications knows of members.
 */
interface Contacts extends CrudRepository<Contact, UUID> {

	List<Contact> findByEmail(String email, Limit limit);

}
