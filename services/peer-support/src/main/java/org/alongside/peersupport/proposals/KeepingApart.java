package org.alongside.peersupport.proposals;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.alongside.peersupport.pairing.KeptApart;
import org.alongside.peersupport.people.HelperBook;
import org.alongside.peersupport.people.Households;
import org.alongside.peersupport.people.KnowEachOther;
import org.alongside.peersupport.requests.RequestDesk;
import org.alongside.peersupport.volunteers.PlaceService;
import org.alongside.peersupport.volunteers.VolunteerView;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Who is not to be brought together: who was refused, or did not fit, who acts, or has
 * acted, for whom, and who lives together.
 */
@Component
class KeepingApart {

	private final RequestDesk requests;

	private final HelperBook helpers;

	private final Households households;

	private final PlaceService places;

	KeepingApart(RequestDesk requests, HelperBook helpers, Households households, PlaceService places) {
		this.requests = requests;
		this.helpers = helpers;
		this.households = households;
		this.places = places;
	}

	Set<KeptApart> pairs() {
		Set<KeptApart> apart = this.requests.apart()
			.stream()
			.map((pair) -> new KeptApart(pair.member(), pair.volunteer()))
			.collect(Collectors.toSet());
		Set<KnowEachOther> known = this.helpers.pairs();
		known.addAll(this.households.pairs());
		if (!known.isEmpty()) {
			Map<UUID, UUID> volunteers = this.places.serving()
				.stream()
				.collect(Collectors.toMap(VolunteerView::memberId, (volunteer) -> volunteer.id().value()));
			known.forEach((pair) -> {
				keepApart(pair.one(), volunteers.get(pair.other()), apart);
				keepApart(pair.other(), volunteers.get(pair.one()), apart);
			});
		}
		return apart;
	}

	private static void keepApart(UUID member, @Nullable UUID volunteer, Set<KeptApart> apart) {
		if (volunteer != null) {
			apart.add(new KeptApart(member, volunteer));
		}
	}

}
