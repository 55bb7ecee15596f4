package org.alongside.contracts;

import java.util.List;

import org.alongside.contracts.grants.FundsEvent;
import org.alongside.contracts.grants.GrantsEvent;
import org.alongside.contracts.grants.GrantsLettersEvent;
import org.alongside.contracts.grants.GrantsPrivacyEvent;
import org.alongside.contracts.members.ContactsEvent;
import org.alongside.contracts.members.LettersEvent;
import org.alongside.contracts.members.MembersEvent;
import org.alongside.contracts.members.SignInEvent;
import org.alongside.contracts.notifications.NotificationsEvent;
import org.alongside.contracts.notifications.NotificationsPrivacyEvent;
import org.alongside.contracts.peersupport.GroupsEvent;
import org.alongside.contracts.peersupport.PeerLettersEvent;
import org.alongside.contracts.peersupport.PeerSupportEvent;
import org.alongside.contracts.peersupport.PeerSupportPrivacyEvent;
import org.alongside.contracts.peersupport.SupervisionEvent;
import org.alongside.contracts.peersupport.VolunteersEvent;

/**
 * Every word there is: one sealed interface for each topic.
 */
public final class Contracts {

	private Contracts() {
	}

	/**
	 * The vocabularies of all topics.
	 * @return one sealed interface per topic
	 */
	public static List<Class<? extends PlatformEvent>> all() {
		return List.of(MembersEvent.class, ContactsEvent.class, SignInEvent.class, LettersEvent.class,
				GrantsEvent.class, FundsEvent.class, GrantsLettersEvent.class, NotificationsEvent.class,
				GrantsPrivacyEvent.class, NotificationsPrivacyEvent.class, PeerSupportPrivacyEvent.class,
				PeerSupportEvent.class, VolunteersEvent.class, SupervisionEvent.class, PeerLettersEvent.class,
				GroupsEvent.class);
	}

}
