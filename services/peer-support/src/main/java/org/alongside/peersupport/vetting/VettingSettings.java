package org.alongside.peersupport.vetting;

import java.util.List;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the charity asks for. That no check is allowed for this role is a legal value
 * ({@code NONE}): to ask for a check that the role is not eligible for is an offence.
 *
 * @param checks the check for each jurisdiction, such as {@code SCOTLAND: PVG}
 * @param months how long each check, the training and the agreement last
 * @param remindDays how many days ahead somebody is reminded
 * @param tellAgency the checks whose agency must be told when somebody leaves the role:
 * PVG, of which Disclosure Scotland asks that an organisation says when somebody no
 * longer does the role (Protection of Vulnerable Groups (Scotland) Act 2007; seen
 * 2026-11)
 */
@ConfigurationProperties("alongside.peer-support.vetting")
public record VettingSettings(Map<String, String> checks, Map<String, Integer> months, List<Integer> remindDays,
		@DefaultValue("PVG") List<String> tellAgency) {

	static final String NO_CHECK_ALLOWED = "NONE";

	/** The check for a jurisdiction, or a blank where the charity has not said. */
	public String check(String jurisdiction) {
		return this.checks.getOrDefault(jurisdiction, "");
	}

	public boolean allowsNoCheck(String jurisdiction) {
		return check(jurisdiction).equals(NO_CHECK_ALLOWED);
	}

	/** How many months a check, the training or the agreement lasts; 0 for ever. */
	public int monthsOf(String kind) {
		return this.months.getOrDefault(kind, 0);
	}

}
