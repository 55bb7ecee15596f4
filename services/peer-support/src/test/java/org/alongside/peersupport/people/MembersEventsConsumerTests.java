package org.alongside.peersupport.people;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.alongside.contracts.members.MembersEvent.ConsentWithdrawn;
import org.alongside.contracts.members.MembersEvent.DataRequested;
import org.alongside.contracts.members.MembersEvent.DeathCorrected;
import org.alongside.contracts.members.MembersEvent.Died;
import org.alongside.contracts.members.MembersEvent.EnteredByStaff;
import org.alongside.contracts.members.MembersEvent.ErasureRequested;
import org.alongside.contracts.members.MembersEvent.HelperAppointed;
import org.alongside.contracts.members.MembersEvent.HelperEnded;
import org.alongside.contracts.members.MembersEvent.SupportProfileChanged;
import org.alongside.peersupport.PeerSupportOnMySql;
import org.alongside.peersupport.PeerSupportVisits;
import org.alongside.platform.data.Ids;
import org.alongside.platform.privacy.DataExports;
import org.alongside.platform.privacy.ExportKeys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PeerSupportOnMySql
class MembersEventsConsumerTests extends PeerSupportVisits {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	private final MembersEventsConsumer consumer;

	private final PersonService people;

	private final DataExports exports;

	private final Ids ids;

	private final UUID mira = person();

	private final UUID vera = person();

	MembersEventsConsumerTests(MockMvcTester mvc, JdbcClient database, MembersEventsConsumer consumer,
			PersonService people, DataExports exports, Ids ids) {
		super(mvc, database);
		this.consumer = consumer;
		this.people = people;
		this.exports = exports;
		this.ids = ids;
	}

	@BeforeEach
	void nobody() {
		startWithNobody();
	}

	@Test
	void whatMatchingMayKnowIsKeptSealedAndTheNewestStands() {
		this.consumer.on(profile(NOON, "MMN"));
		this.consumer.on(profile(NOON.minusSeconds(60), "GBS"));

		KnownPerson known = this.people.known(this.mira);
		assertThat(known.traits().condition()).isEqualTo("MMN");
		assertThat(known.traits().journey()).containsExactly("ICU");
		assertThat(known.unavailable()).containsExactly("MON-0900-1200");
		assertThat(known.infusionDays()).containsExactly("TUE");
		assertThat(one("SELECT LOCATE('MMN', sealed_profile) FROM person WHERE member_id = UUID_TO_BIN(?)", this.mira))
			.isEqualTo("0");
	}

	@Test
	void anEmptyProfileSaysThatNothingMayBeKnownAnyMore() {
		this.consumer.on(profile(NOON, "MMN"));
		this.consumer.on(new SupportProfileChanged(this.ids.next(), NOON.plusSeconds(1), this.mira, false, "", "", "",
				"", "", "", "", "", "", "", "", "", "", ""));

		assertThat(this.people.known(this.mira)).isEqualTo(KnownPerson.UNKNOWN);
	}

	@Test
	void whoActsForSomebodyIsNeverTheirBuddyWhicheverWayRound() {
		approved(this.vera);
		var appointed = new HelperAppointed(this.ids.next(), NOON, this.mira, this.vera);
		this.consumer.on(appointed);
		this.consumer.on(appointed);
		this.consumer.on(new HelperAppointed(this.ids.next(), NOON, this.vera, person()));
		this.consumer.on(new HelperEnded(this.ids.next(), NOON, this.mira, this.vera));
		String address = waiting(this.mira);

		post("/peer-support/staff/match", person(), COORDINATOR);

		assertThat(status(address)).isEqualTo("WAITING");
		assertThat(get("/peer-support/staff", person(), COORDINATOR)).bodyText()
			.contains("to be kept apart (1 of 1 volunteers)");
		this.database
			.sql("UPDATE helper SET member_id = helper_id, helper_id = UUID_TO_BIN(?) WHERE helper_id = UUID_TO_BIN(?)")
			.param(this.mira.toString())
			.param(this.vera.toString())
			.update();
		post("/peer-support/staff/match", person(), COORDINATOR);
		assertThat(status(address)).isEqualTo("WAITING");
		String others = proposed(person());
		assertThat(status(others)).isEqualTo("PROPOSED");
	}

	@Test
	void whoLivesTogetherIsNeverEachOthersBuddyAndWhoMovesOutMayBe() {
		approved(this.vera);
		this.consumer.on(profile(NOON, this.mira, "GBS", "one-home"));
		this.consumer.on(profile(NOON, this.vera, "GBS", "one-home"));
		this.consumer.on(profile(NOON, person(), "GBS", ""));
		String address = waiting(this.mira);

		post("/peer-support/staff/match", person(), COORDINATOR);
		assertThat(status(address)).isEqualTo("WAITING");
		assertThat(get("/peer-support/staff", person(), COORDINATOR)).bodyText()
			.contains("to be kept apart (1 of 1 volunteers)");

		this.consumer.on(profile(NOON.plusSeconds(2), this.vera, "GBS", "another-home"));
		this.consumer.on(profile(NOON.plusSeconds(1), this.vera, "GBS", "one-home"));
		post("/peer-support/staff/match", person(), COORDINATOR);
		assertThat(status(address)).isEqualTo("PROPOSED");
	}

	@Test
	void whereSomebodyLivesIsForgottenWithWhatMatchingMayKnow() {
		this.consumer.on(profile(NOON, this.mira, "GBS", "one-home"));
		String home = "SELECT COALESCE(home, 'nowhere') FROM person WHERE member_id = UUID_TO_BIN(?)";
		assertThat(one(home, this.mira)).isEqualTo("one-home");

		this.consumer.on(new SupportProfileChanged(this.ids.next(), NOON.plusSeconds(1), this.mira, false, "", "", "",
				"", "", "", "", "", "", "", "", "", "", ""));

		assertThat(one(home, this.mira)).isEqualTo("nowhere");
	}

	@Test
	void whoEnteredSomebodyOnThePhoneIsKeptHoweverOftenItIsHeard() {
		UUID petra = person();
		var entered = new EnteredByStaff(this.ids.next(), NOON, this.mira, petra);

		this.consumer.on(entered);
		this.consumer.on(entered);

		assertThat(this.people.isEnteredBy(this.mira, petra)).isTrue();
		assertThat(this.people.isEnteredBy(this.mira, person())).isFalse();
		assertThat(this.people.isEnteredBy(person(), petra)).isFalse();
	}

	@Test
	void hearingTwiceIsHearingOnce() {
		String address = waiting(this.mira);
		var withdrawn = new ConsentWithdrawn(this.ids.next(), NOON, this.mira, "SHARE_WITH_BUDDY");

		this.consumer.on(withdrawn);
		this.consumer.on(withdrawn);

		assertThat(status(address)).isEqualTo("WITHDRAWN");
		assertThat(told(id(address))).containsExactly("peer-support.request-made.v1",
				"peer-support.request-withdrawn.v1");
		String again = started(this.mira);
		post(again + "/five", this.mira, "MEMBER", "role", "PATIENT", "condition", "GBS", "nation", "ENGLAND", "age",
				"45-54", "channels", "VOICE");
		assertThat(post(again + "/send", this.mira, "MEMBER")).hasStatus(409)
			.bodyText()
			.contains("You took back that we may keep");
	}

	@Test
	void aConsentThatMatchingDoesNotRestOnChangesNothing() {
		String address = waiting(this.mira);

		this.consumer.on(new ConsentWithdrawn(this.ids.next(), NOON, this.mira, "NEWSLETTER"));

		assertThat(status(address)).isEqualTo("WAITING");
	}

	@Test
	void whoHasDiedIsLookedAfterAndAMistakePutsAllBack() {
		approved(this.vera);
		String address = introduced(this.mira, this.vera);

		this.consumer.on(new Died(this.ids.next(), NOON, this.mira));
		assertThat(status(address)).isEqualTo("DIED");
		assertThat(get("/peer-support/staff", person(), COORDINATOR)).bodyText().contains("Somebody is needed");
		this.consumer.on(new DeathCorrected(this.ids.next(), NOON.plusSeconds(60), this.mira));
		assertThat(status(address)).isEqualTo("INTRODUCED");
		assertThat(taken(this.vera)).isOne();

		this.consumer.on(new Died(this.ids.next(), NOON.plusSeconds(120), this.mira));
		post(desk(address) + "/close", person(), COORDINATOR);
		assertThat(taken(this.vera)).isZero();
	}

	@Test
	void anOfferToSomebodyWhoHasDiedIsDropped() {
		approved(this.vera);
		String address = proposed(this.mira);

		this.consumer.on(new Died(this.ids.next(), NOON, this.mira));

		assertThat(status(address)).isEqualTo("DIED");
		assertThat(taken(this.vera)).isZero();
	}

	@Test
	void aVolunteerWhoHasDiedIsNotMatchedAndWhomTheyTalkedWithIsHandedOver() {
		approved(this.vera);
		String address = introduced(this.mira, this.vera);

		this.consumer.on(new Died(this.ids.next(), NOON, this.vera));

		assertThat(one("SELECT status FROM volunteer WHERE member_id = UUID_TO_BIN(?)", this.vera))
			.isEqualTo("RETIRED");
		assertThat(one("SELECT needs_person + 0 FROM support_request WHERE id = UUID_TO_BIN(?)", id(address)))
			.isEqualTo("1");
	}

	@Test
	void ofWhomIsErasedNothingIsLeftToRead() {
		approved(this.vera);
		this.consumer.on(profile(NOON, "MMN"));
		String address = introduced(this.mira, this.vera);
		var erase = new ErasureRequested(this.ids.next(), NOON, this.mira, this.ids.next());

		this.consumer.on(erase);
		this.consumer.on(erase);

		assertThat(status(address)).isEqualTo("ENDED");
		assertThat(taken(this.vera)).isZero();
		assertThat(sealedColumnsOf(address)).isEmpty();
		assertThat(one("SELECT COUNT(*) FROM person WHERE member_id = UUID_TO_BIN(?)", this.mira)).isEqualTo("0");
		assertThat(told(this.mira.toString())).containsExactly("peer-support.erasure-completed.v1");
		assertThat(get(desk(address), person(), COORDINATOR)).hasStatusOk();
	}

	@Test
	void ofAVolunteerWhoIsErasedNothingIsLeftToRead() {
		approved(this.vera);

		this.consumer.on(new ErasureRequested(this.ids.next(), NOON, this.vera, this.ids.next()));

		assertThat(one("SELECT COUNT(*) FROM referee WHERE member_id = UUID_TO_BIN(?)", this.vera)).isEqualTo("0");
		assertThat(one("SELECT COUNT(*) FROM volunteer WHERE sealed_words IS NOT NULL AND member_id = UUID_TO_BIN(?)",
				this.vera))
			.isEqualTo("0");
		assertThat(told(this.vera.toString())).containsExactly("peer-support.erasure-completed.v1");
	}

	@Test
	void whoAsksGetsWhatIsHeldOfThemOpenedForThemAlone() throws Exception {
		approved(this.mira);
		this.consumer.on(profile(NOON, "MMN"));
		approved(this.vera);
		String address = introduced(this.mira, this.vera);
		post("/peer-support/wrong/" + id(address), this.mira, "MEMBER", "words", "I am not sure");
		ExportKeys.Pair keys = ExportKeys.make();
		UUID export = this.ids.next();
		var asked = new DataRequested(this.ids.next(), NOON, this.mira, export, keys.sealingKey());

		this.consumer.on(asked);
		this.consumer.on(asked);
		while (this.exports.work()) {
			continue;
		}

		assertThat(archive(export, keys))
			.hasEntrySatisfying("what-matching-knows.json", (file) -> assertThat(file).contains("MMN"))
			.hasEntrySatisfying("README.txt",
					(file) -> assertThat(file).contains("buddy-requests", "volunteer", "concerns"))
			.allSatisfy((name, file) -> assertThat(file).as(name).doesNotContain("0300 111 1111"))
			.anySatisfy((name, file) -> assertThat(file).as(name).contains("0300 222 2222", "PATIENT"))
			.anySatisfy((name, file) -> assertThat(file).as(name).contains("Rowan Referee"))
			.anySatisfy((name, file) -> assertThat(file).as(name).contains("I am not sure"));
	}

	/** The pieces told, opened and put together: names and contents. */
	private Map<String, String> archive(UUID export, ExportKeys.Pair keys) throws IOException {
		var whole = new ByteArrayOutputStream();
		this.database.sql("SELECT payload FROM outbox WHERE type = 'peer-support.data-part.v1' ORDER BY id")
			.query((row, _) -> JsonMapper.shared().readTree(row.getBytes(1)))
			.list()
			.forEach((part) -> whole.writeBytes(ExportKeys.open(keys.privateKey(), part.get("sealed").asString(),
					new ExportKeys.Place(export, "peer-support", part.get("number").asInt()))));
		Map<String, String> files = new TreeMap<>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(whole.toByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

	private List<String> sealedColumnsOf(String address) {
		return this.database.sql("""
				SELECT CONCAT_WS(' ', IF(sealed_words IS NULL, NULL, 'words'),
				IF(sealed_explanation IS NULL, NULL, 'explanation'),
				IF(sealed_member_contact IS NULL, NULL, 'member'),
				IF(sealed_volunteer_contact IS NULL, NULL, 'volunteer'))
				FROM support_request WHERE id = UUID_TO_BIN(?)""")
			.param(id(address))
			.query((row, _) -> row.getString(1))
			.list()
			.stream()
			.filter((columns) -> !columns.isEmpty())
			.toList();
	}

	private SupportProfileChanged profile(Instant at, String condition) {
		return profile(at, this.mira, condition, null);
	}

	private SupportProfileChanged profile(Instant at, UUID member, String condition, @Nullable String home) {
		return new SupportProfileChanged(this.ids.next(), at, member, true, "45-54", "FEMALE", "HAS", condition, "",
				"ICU UNHEARD_OF", "IVIG", "RECOVERING", "ENGLAND", "en bfi", "VIDEO", "MON-0900-1200", "TUE", home);
	}

}
