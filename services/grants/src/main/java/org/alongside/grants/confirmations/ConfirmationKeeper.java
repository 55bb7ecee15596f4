package org.alongside.grants.confirmations;

import org.alongside.grants.applications.GrantApplicationEvent;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets what happens to an application be heard here, in the same transaction. */
@Component
class ConfirmationKeeper {

	private final NamingService naming;

	private final Confirmations confirmations;

	ConfirmationKeeper(NamingService naming, Confirmations confirmations) {
		this.naming = naming;
		this.confirmations = confirmations;
	}

	@EventListener
	void on(GrantApplicationEvent event) {
		switch (event) {
			case GrantApplicationEvent.Submitted _ -> this.naming.askNamed(event.id());
			case GrantApplicationEvent.Approved _, GrantApplicationEvent.Declined _ -> this.naming.end(event.id());
			case GrantApplicationEvent.Withdrawn _ ->
				this.naming.forget(this.confirmations.findByApplicationIdOrderByNumber(event.id().value()));
			case GrantApplicationEvent.TakenOn _, GrantApplicationEvent.AskedAgain _, GrantApplicationEvent.Reminded _,
					GrantApplicationEvent.Answered _, GrantApplicationEvent.QuestionsTakenBack _,
					GrantApplicationEvent.Recommended _, GrantApplicationEvent.GivenBack _,
					GrantApplicationEvent.Appealed _ ->
				{
				} // the hospital's word is still worth having
		}
	}

}
