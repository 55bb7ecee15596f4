package org.alongside.peersupport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.alongside.peersupport.concerns.ConcernEvent;
import org.alongside.peersupport.concerns.ConcernId;
import org.alongside.peersupport.groups.GroupEvent;
import org.alongside.peersupport.groups.GroupEvent.Part;
import org.alongside.peersupport.groups.GroupSessionId;
import org.alongside.peersupport.groups.SessionFacts;
import org.alongside.peersupport.groups.When;
import org.alongside.peersupport.requests.RequestEvent;
import org.alongside.peersupport.requests.RequestId;
import org.alongside.peersupport.supervision.DigestEvent;
import org.alongside.peersupport.vetting.Requirement;
import org.alongside.peersupport.volunteers.PauseReason;
import org.alongside.peersupport.volunteers.VolunteerEvent;
import org.alongside.peersupport.volunteers.VolunteerId;
import org.alongside.platform.privacy.DataPiece;
import org.alongside.platform.privacy.ErasureDone;
import org.alongside.platform.privacy.MailSeal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PeerSupportOnMySql
class PeerSupportContractTests extends PeerSupportVisits {

	private static final Path GOLDEN = Path.of("../../libs/contracts/src/test/resources/contracts/peer-support");

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	private final JsonMapper json = JsonMapper.builder().build();

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final MailSeal seal;

	PeerSupportContractTests(MockMvcTester mvc, JdbcClient database, ApplicationEventPublisher events,
			TransactionTemplate transaction, MailSeal seal) {
		super(mvc, database);
		this.events = events;
		this.transaction = transaction;
		this.seal = seal;
	}

	@BeforeEach
	void nobody() {
		startWithNobody();
	}

	@Test
	void whatIsToldIsWhatWasPromised() throws Exception {
		var request = new RequestId(person());
		var volunteer = new VolunteerId(person());
		UUID one = person();
		UUID two = person();
		happens(new RequestEvent.Made(request, one, "PB-1", NOON));
		happens(new RequestEvent.Proposed(request, one, "PB-1", NOON));
		happens(new RequestEvent.VolunteerAsked(request, two, "PB-1", NOON, NOON));
		happens(new RequestEvent.LapsesSoon(request, two, "PB-1", true, NOON, NOON));
		happens(new RequestEvent.Declined(request, one, "PB-1", true, NOON));
		happens(new RequestEvent.Expired(request, one, "PB-1", false, NOON));
		happens(new RequestEvent.Introduced(request, one, two, "PB-1", NOON));
		happens(new RequestEvent.CheckInDue(request, one, "PB-1", NOON));
		happens(new RequestEvent.Ended(request, one, two, "PB-1", NOON));
		happens(new RequestEvent.Withdrawn(request, one, "PB-1", true, NOON));
		happens(new VolunteerEvent.Approved(volunteer, two, "VO-1", NOON));
		happens(new VolunteerEvent.Paused(volunteer, two, PauseReason.RELAPSE, NOON));
		happens(new VolunteerEvent.VettingExpiring(volunteer, two, "VO-1", Requirement.CHECK, LocalDate.EPOCH, NOON));
		happens(new VolunteerEvent.VettingLapsed(volunteer, two, "VO-1", Requirement.CHECK, NOON));
		happens(new DigestEvent.Due(one, LocalDate.EPOCH, 1, 0, 0, NOON));
		happens(new ConcernEvent.Raised(new ConcernId(person()), NOON));
		SessionFacts meeting = new SessionFacts(new GroupSessionId(person()), "GC-1",
				new When(NOON, NOON, ZoneId.of("Europe/Dublin")));
		happens(new GroupEvent.LeaderInvited(meeting, two, 0, Part.FACILITATOR, NOON));
		happens(new GroupEvent.PlaceGiven(meeting, one, 0, Part.TAKEN, NOON));
		happens(new GroupEvent.PlaceReturned(meeting, one, 1, Part.PLACE, NOON));
		happens(new GroupEvent.SessionChanged(meeting, one, 2, Part.PLACE, NOON));
		happens(new GroupEvent.SessionCancelled(meeting, one, 3, Part.WAITING, NOON));
		happens(new GroupEvent.ReminderDue(meeting, one, 3, Part.PLACE, NOON));
		happens(new ErasureDone(one, two, 0, NOON));
		happens(new DataPiece(one, two, 1, true, "c2VhbGVk", NOON));

		assertThat(told()).isEqualTo(promised());
	}

	@Test
	void ofADraftNobodyHearsThatItWasTakenBack() {
		happens(new RequestEvent.Withdrawn(new RequestId(person()), person(), "PB-1", false, NOON));

		assertThat(told()).isEmpty();
	}

	@Test
	void whereARefereeIsWrittenToTravelsSealed() {
		UUID referee = person();
		happens(new VolunteerEvent.RefereeAsked(new VolunteerId(person()), person(), referee, "Rowan",
				"rowan@example.org", "/peer-support/references/secret", NOON, NOON));

		String payload = one("SELECT payload FROM outbox WHERE `key` = ?", referee);
		assertThat(payload).doesNotContain("rowan", "Rowan", "secret");
		var letter = this.json.readTree(payload);
		assertThat(this.seal.open(UUID.fromString(letter.get("eventId").asString()), letter.get("sealed").asString()))
			.contains("rowan@example.org", "/peer-support/references/secret");
	}

	private void happens(Object event) {
		this.transaction.executeWithoutResult((_) -> this.events.publishEvent(event));
	}

	/** The latest payload of each type in the outbox, by its shape. */
	private Map<String, Map<String, String>> told() {
		Map<String, Map<String, String>> shapes = new TreeMap<>();
		this.database.sql("SELECT type, payload FROM outbox ORDER BY id")
			.query((row, _) -> Map.entry(row.getString(1), new String(row.getBytes(2), StandardCharsets.UTF_8)))
			.list()
			.forEach((fact) -> shapes.put(fact.getKey(), shape(fact.getValue())));
		return shapes;
	}

	private Map<String, Map<String, String>> promised() throws IOException {
		Map<String, Map<String, String>> shapes = new TreeMap<>();
		try (var samples = Files.list(GOLDEN)) {
			for (Path sample : samples.toList()) {
				shapes.put(sample.getFileName().toString().replace(".json", ""), shape(Files.readString(sample)));
			}
		}
		return shapes;
	}

	/** What a fact has, and of what kind each is. */
	private Map<String, String> shape(String fact) {
		Map<String, String> shape = new TreeMap<>();
		this.json.readTree(fact)
			.properties()
			.forEach((each) -> shape.put(each.getKey(), each.getValue().getNodeType().name()));
		return shape;
	}

}
