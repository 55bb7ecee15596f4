package org.alongside.standalone;

import java.net.URI;

/**
 * The last lines of a start: where to go, where to read mail, who there is.
 */
record Welcome(Settings settings, Addresses addresses) {

	void print() {
		System.out.println("Ready: " + this.settings.origin());
		URI mailbox = this.addresses.mailbox();
		if (mailbox != null) {
			System.out.println("Mail:  http://localhost:" + mailbox.getPort() + " (nothing leaves this machine)");
		}
		if (this.settings.demo()) {
			System.out
				.print("""
						Demo:  sign in by mailed link as
						         member@alongside.example    Mira, a member
						         officer@alongside.example   Olive, grants officer
						         approver@alongside.example  Anil, grants approver
						         coordinator@alongside.example  Petra, peer coordinator, safeguarding
						         finance@alongside.example   Fern, finance
						         manager@alongside.example   Morgan, manager
						         admin@alongside.example     Ada, administrator
						       THIS IS A DEMONSTRATION: anybody on this machine can sign in as anybody. ALONGSIDE_DEMO=off ends that.
						""");
		}
		else {
			System.out.println("Staff: ./alongside admin EMAIL invites the first administrator");
		}
		System.out.println("Log:   " + this.settings.log("alongside"));
	}

}
