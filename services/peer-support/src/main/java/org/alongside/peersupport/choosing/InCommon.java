package org.alongside.peersupport.choosing;

import java.util.List;

import org.alongside.peersupport.pairing.PairingModel;
import org.alongside.peersupport.traits.Traits;

/**
 * What two people have in common and both have told us, and nothing else of either: what
 * differs, and what only one has told, is left out.
 *
 * @param role a code, or a blank
 * @param family whether their illnesses are of one family
 * @param age a code, or a blank
 * @param nation a code, or a blank
 * @param languages codes
 */
record InCommon(String role, boolean family, String age, String nation, List<String> languages) {

	private static final String UNSURE = "UNSURE";

	static InCommon of(Traits one, Traits two) {
		boolean known = !one.condition().isEmpty() && !two.condition().isEmpty() && !one.condition().equals(UNSURE)
				&& !two.condition().equals(UNSURE);
		return new InCommon(same(one.role(), two.role()),
				known && PairingModel.isOneFamily(one.condition(), two.condition()), same(one.age(), two.age()),
				same(one.nation(), two.nation()), one.spoken().stream().filter(two.spoken()::contains).toList());
	}

	private static String same(String one, String two) {
		return one.equals(two) ? one : "";
	}

}
