package org.alongside.peersupport.proposals;

import org.alongside.peersupport.pairing.PairingModel;
import org.alongside.peersupport.pairing.PairingSettings;
import org.alongside.peersupport.weighing.WeighingService;

import org.springframework.stereotype.Component;

/** The model of the charity with the weights that count now. */
@Component
class CurrentModel {

	private final PairingSettings settings;

	private final WeighingService weighing;

	CurrentModel(PairingSettings settings, WeighingService weighing) {
		this.settings = settings;
		this.weighing = weighing;
	}

	PairingModel get() {
		return new PairingModel(this.settings, this.weighing.current());
	}

}
