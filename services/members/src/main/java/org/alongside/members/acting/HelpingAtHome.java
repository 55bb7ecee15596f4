package org.alongside.members.acting;

import java.util.List;

import org.alongside.platform.security.SignedIn;

import org.springframework.stereotype.Component;

/** What a helper's own home says of those they help, and of those who ask for it. */
@Component
public class HelpingAtHome {

	private final HelpingService helping;

	HelpingAtHome(HelpingService helping) {
		this.helping = helping;
	}

	/** Nothing of it while one acts for another: it is the helper's own. */
	public Shown of(SignedIn helper) {
		if (helper.isActedFor()) {
			return new Shown(false, List.of());
		}
		return new Shown(!this.helping.invitationsTo(helper).isEmpty(),
				this.helping.helpedBy(helper).stream().map(HelpingView::name).toList());
	}

	/**
	 * What is shown.
	 *
	 * @param asked whether somebody asks for their help
	 * @param names whom they help, as these are called
	 */
	public record Shown(boolean asked, List<String> names) {
	}

}
