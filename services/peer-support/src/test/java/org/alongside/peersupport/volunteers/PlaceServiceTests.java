package org.alongside.peersupport.volunteers;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.alongside.peersupport.PeerSupportOnMySql;
import org.alongside.peersupport.PeerSupportVisits;
import org.alongside.peersupport.requests.OfferService;
import org.alongside.peersupport.requests.RequestId;
import org.alongside.platform.data.IllegalTransition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PeerSupportOnMySql
class PlaceServiceTests extends PeerSupportVisits {

	private final PlaceService places;

	private final OfferService offers;

	private final TransactionTemplate transaction;

	PlaceServiceTests(MockMvcTester mvc, JdbcClient database, PlaceService places, OfferService offers,
			TransactionTemplate transaction) {
		super(mvc, database);
		this.places = places;
		this.offers = offers;
		this.transaction = transaction;
	}

	@BeforeEach
	void nobody() {
		startWithNobody();
	}

	@Test
	void howManyEverAskAtOnceNoPlaceIsTakenThatIsNotThere() throws Exception {
		UUID vera = person();
		approved(vera);
		var volunteer = new VolunteerId(UUID.fromString(volunteer(vera)));
		List<Callable<Boolean>> askers = new ArrayList<>();
		for (int asker = 0; asker < 32; asker++) {
			boolean abandoned = asker % 4 == 0;
			askers.add(() -> take(volunteer, abandoned));
		}

		long got = 0;
		try (var threads = Executors.newFixedThreadPool(16)) {
			for (Future<Boolean> asked : threads.invokeAll(askers)) {
				got += asked.get() ? 1 : 0;
			}
		}

		assertThat(got).isEqualTo(2);
		assertThat(taken(vera)).isEqualTo(2);
	}

	@Test
	void manyProposalsAtOnceFillThePlacesAndNoMore() throws Exception {
		UUID vera = person();
		approved(vera);
		var volunteer = new VolunteerId(UUID.fromString(volunteer(vera)));
		List<Callable<Boolean>> proposals = new ArrayList<>();
		for (int request = 0; request < 12; request++) {
			var id = new RequestId(UUID.fromString(id(waiting(person()))));
			proposals.add(() -> propose(id, volunteer));
			proposals.add(() -> propose(id, volunteer));
		}

		long proposed = 0;
		try (var threads = Executors.newFixedThreadPool(12)) {
			for (Future<Boolean> one : threads.invokeAll(proposals)) {
				proposed += one.get() ? 1 : 0;
			}
		}

		assertThat(proposed).isEqualTo(2);
		assertThat(taken(vera)).isEqualTo(2);
		assertThat(one("SELECT COUNT(*) FROM support_request WHERE status = ?", "PROPOSED")).isEqualTo("2");
	}

	private boolean take(VolunteerId volunteer, boolean abandoned) {
		try {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> {
				this.places.take(volunteer);
				if (abandoned) {
					status.setRollbackOnly();
				}
				return !abandoned;
			}));
		}
		catch (NoPlaceLeft full) {
			return false;
		}
	}

	private boolean propose(RequestId request, VolunteerId volunteer) {
		try {
			this.offers.propose(request, volunteer, 500, "{}");
			return true;
		}
		catch (RuntimeException refused) {
			assertThat(refused).isInstanceOfAny(NoPlaceLeft.class, IllegalTransition.class);
			return false;
		}
	}

}
