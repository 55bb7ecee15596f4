package org.alongside.grants.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.alongside.grants.GrantsOnMySql;
import org.alongside.grants.GrantsVisits;
import org.alongside.grants.evidence.SmallClamd.Manner;
import org.alongside.platform.privacy.DataArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The same pages, with a virus scanner and with files in a bucket. */
@GrantsOnMySql
@DirtiesContext
class EvidenceElsewhereTests extends GrantsVisits {

	private static final SmallClamd CLAMD = new SmallClamd();

	private static final SmallBucket BUCKET = new SmallBucket();

	private static final String VIRUS = "\u00ff\u00d8\u00ff\u00e0" + SmallClamd.EICAR;

	private final Scanning scanning;

	private final EvidenceOfPerson ofPerson;

	private final EvidenceStore store;

	EvidenceElsewhereTests(MockMvcTester mvc, JdbcClient database, Scanning scanning, EvidenceOfPerson ofPerson,
			EvidenceStore store) {
		super(mvc, database);
		this.scanning = scanning;
		this.ofPerson = ofPerson;
		this.store = store;
	}

	@DynamicPropertySource
	static void elsewhere(DynamicPropertyRegistry properties) {
		properties.add("alongside.grants.evidence.scanner.host", () -> "127.0.0.1");
		properties.add("alongside.grants.evidence.scanner.port", CLAMD::port);
		properties.add("alongside.grants.evidence.scanner.patience", () -> "5s");
		properties.add("alongside.grants.evidence.bucket.name", () -> SmallBucket.NAME);
		properties.add("alongside.grants.evidence.bucket.endpoint", BUCKET::endpoint);
		properties.add("alongside.grants.evidence.bucket.patience", () -> "5s");
	}

	@BeforeAll
	static void whoseItIs() {
		System.setProperty("aws.accessKeyId", SmallBucket.KEY_ID);
		System.setProperty("aws.secretAccessKey", SmallBucket.SECRET);
	}

	@AfterAll
	static void close() {
		System.clearProperty("aws.accessKeyId");
		System.clearProperty("aws.secretAccessKey");
		CLAMD.close();
		BUCKET.close();
	}

	@Test
	void aCleanPhotoLiesSealedInTheBucketAndOpens() {
		UUID family = person();
		String address = sent(family);
		String file = file(address);

		assertThat(one("SELECT scan FROM evidence WHERE id = UUID_TO_BIN(?)", file)).isEqualTo("CLEAN");
		byte[] sealed = this.store.read(UUID.fromString(file));
		assertThat(BUCKET.blobs().blobExists(SmallBucket.NAME, "grants/" + file + ".sealed")).isTrue();
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
			.doesNotContain(new String(PHOTO, StandardCharsets.ISO_8859_1));
		assertThat(get(address.replace("/grants/", "/grants/staff/") + "/evidence/" + file, person(), "GRANTS_OFFICER"))
			.hasStatusOk()
			.hasHeader("Content-Disposition", "attachment; filename=\"evidence-" + file + ".jpg\"")
			.hasHeader("Content-Security-Policy", "sandbox; default-src 'none'");
		assertThat(get(address.replace("/grants/", "/grants/staff/"), person(), "GRANTS_OFFICER")).bodyText()
			.contains("No virus found")
			.doesNotContain("not scanned");
	}

	@Test
	void aVirusIsOpenedByNobodyAndCountsAsNotSent() throws IOException {
		UUID family = person();
		String address = started(family);

		assertThat(upload(address, family, virus("ward.jpg"))).hasRedirectedUrl(address + "/evidence");

		String file = file(address);
		assertThat(one("SELECT scan FROM evidence WHERE id = UUID_TO_BIN(?)", file)).isEqualTo("INFECTED");
		assertThat(get(address + "/evidence", family)).bodyText()
			.contains("ward.jpg", "A virus was found in this file.", "You did nothing wrong.")
			.doesNotContain("href=\"" + address + "/evidence/" + file);
		assertThat(get(address + "/evidence/" + file, family)).hasStatus(409)
			.bodyText()
			.contains("A virus was found in this file, so nobody can open it.");
		assertThat(post(address + "/evidence", family, "MEMBER")).hasStatusOk().bodyText().contains("Choose a photo");
		assertThat(one("SELECT evidence_files FROM grant_application WHERE id = UUID_TO_BIN(?)", id(address)))
			.isEqualTo("0");
		assertThat(BUCKET.blobs().blobExists(SmallBucket.NAME, "grants/" + file + ".sealed")).isTrue();
		assertThat(entries(family)).contains("evidence-left-out.json").doesNotContain("evidence/ward.jpg");

		upload(address, family, photo("bed.jpg"));
		assertThat(one("SELECT evidence_files FROM grant_application WHERE id = UUID_TO_BIN(?)", id(address)))
			.isEqualTo("1");
		post(address + "/evidence/" + file + "/remove", family, "MEMBER");
		assertThat(BUCKET.blobs().blobExists(SmallBucket.NAME, "grants/" + file + ".sealed")).isFalse();
	}

	@Test
	void whileTheScannerIsAwayNothingIsLostAndNobodyOpensAnything() throws IOException {
		for (Manner manner : new Manner[] { Manner.HANGS_UP, Manner.BABBLES }) {
			CLAMD.behave(manner);
			UUID family = person();
			String address = sent(family);
			String file = file(address);
			String staff = address.replace("/grants/", "/grants/staff/");
			assertThat(get(address + "/evidence/" + file, family)).hasStatus(409)
				.bodyText()
				.contains("This file has not been checked for viruses yet.");
			assertThat(get(staff + "/evidence/" + file, person(), "GRANTS_OFFICER")).hasStatus(409);
			assertThat(get(staff, person(), "GRANTS_OFFICER")).hasStatusOk()
				.bodyText()
				.contains("Waits for the virus check")
				.doesNotContain(staff + "/evidence/" + file);
			assertThat(entries(family)).contains("evidence-left-out.json").doesNotContain("evidence/bed.jpg");
			this.scanning.catchUp();
			assertThat(get(staff + "/evidence/" + file, person(), "GRANTS_OFFICER")).hasStatus(409);

			CLAMD.behave(Manner.GOOD);
			catchUpWith(file);
			assertThat(get(staff + "/evidence/" + file, person(), "GRANTS_OFFICER")).hasStatusOk();
			assertThat(get(address + "/evidence/" + file, family)).hasStatusOk();
			assertThat(entries(family)).contains("evidence/bed.jpg").doesNotContain("evidence-left-out.json");
		}
	}

	@Test
	void aVirusThatIsFoundAfterSendingIsToldToBothAndTheRulesLookAgain() {
		CLAMD.behave(Manner.HANGS_UP);
		UUID family = person();
		String address = answered(family);
		String good = file(address);
		upload(address, family, virus("card.jpg"));
		post(address + "/evidence/" + good + "/remove", family, "MEMBER");
		post(address + "/declaration", family, "MEMBER", "agreed", "true");
		assertThat(location(post(address + "/send", family, "MEMBER"))).isEqualTo(address + "/sent");
		String staff = address.replace("/grants/", "/grants/staff/");
		assertThat(get(staff, person(), "GRANTS_OFFICER")).bodyText().doesNotContain("Virus found");

		CLAMD.behave(Manner.GOOD);
		catchUpWith(file(address));

		assertThat(get(staff, person(), "GRANTS_OFFICER")).bodyText()
			.contains("Virus found", "it counts as not sent", "the same answer");
		assertThat(get(address + "/status", family)).bodyText().contains("A virus was found in a file that you sent");
		assertThat(get(staff + "/replay", person(), "GRANTS_OFFICER")).bodyText().doesNotContain("Different");
		assertThat(one("SELECT COUNT(*) FROM earlier_check_run WHERE application_id = UUID_TO_BIN(?)", id(address)))
			.isEqualTo("1");
		assertThat(one("SELECT evidence_files FROM grant_application WHERE id = UUID_TO_BIN(?)", id(address)))
			.isEqualTo("0");
	}

	@Test
	void whileTheBucketIsAwayItIsSaidBesideTheFieldAndNothingIsLost() {
		UUID family = person();
		String address = answered(family);
		String file = file(address);
		BUCKET.goAway();
		try {
			MvcTestResult page = upload(address, family,
					new MockMultipartFile("files", "second.jpg", "image/jpeg",
							"\u00ff\u00d8\u00ff\u00e0 two".getBytes(StandardCharsets.ISO_8859_1)),
					new MockMultipartFile("files", "third.jpg", "image/jpeg",
							"\u00ff\u00d8\u00ff\u00e0 three".getBytes(StandardCharsets.ISO_8859_1)));
			assertThat(page).hasStatusOk()
				.bodyText()
				.contains("We could not keep “second.jpg” just now.", "We could not keep “third.jpg” just now.",
						"bed.jpg");
			assertThat(get(address + "/evidence/" + file, family)).hasStatus(409)
				.bodyText()
				.contains("We cannot reach the place where files lie just now.");
			assertThat(one("SELECT COUNT(*) FROM evidence WHERE application_id = UUID_TO_BIN(?)", id(address)))
				.isEqualTo("1");
		}
		finally {
			BUCKET.comeBack();
		}
		assertThat(get(address + "/evidence/" + file, family)).hasStatusOk();
	}

	@Test
	void whatIsErasedIsGoneFromTheBucketAndWhatBelongsToNothingIsSweptOut() {
		UUID family = person();
		String address = answered(family);
		String file = file(address);
		post(address + "/withdraw", family, "MEMBER");

		assertThat(BUCKET.blobs().blobExists(SmallBucket.NAME, "grants/" + file + ".sealed")).isFalse();
		assertThat(this.store.writtenBefore(Instant.now().plusSeconds(60))).doesNotContain(UUID.fromString(file));
	}

	private void catchUpWith(String file) {
		for (int pass = 0; pass < 200 && scan(file).equals("NOT_SCANNED"); pass++) {
			this.scanning.catchUp();
		}
		assertThat(scan(file)).isNotEqualTo("NOT_SCANNED");
	}

	private String scan(String file) {
		return one("SELECT scan FROM evidence WHERE id = UUID_TO_BIN(?)", file);
	}

	private String entries(UUID family) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var archive = new DataArchive(bytes, Instant.EPOCH)) {
			this.ofPerson.show(family, archive);
		}
		return bytes.toString(StandardCharsets.ISO_8859_1);
	}

	private static MockMultipartFile virus(String name) {
		return new MockMultipartFile("files", name, "image/jpeg", VIRUS.getBytes(StandardCharsets.ISO_8859_1));
	}

}
