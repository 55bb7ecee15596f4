package org.alongside.journey;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.options.FilePayload;
import org.alongside.testing.browser.Browsing;
import org.alongside.testing.browser.InBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Someone joins on a phone, applies for help with the cost of visiting, and is told what
 * two people decided. Walked on everything in one process, or, with
 * {@code -Dalongside.against=URL}, on whatever runs there.
 */
@InBrowser
class TravelGrantJourneyTests {

	private static RunningSystem system;

	@BeforeAll
	static void start(@TempDir Path data) {
		system = RunningSystem.find(data);
	}

	@AfterAll
	static void stop() {
		system.close();
	}

	@Test
	void aFamilyJoinsAppliesAndIsTold(Browsing browsing) {
		var mailbox = new Mailbox(system.origin());
		var family = new Family(new Visitor(browsing.phone(), system.origin(), "family"), mailbox);

		family.join();
		String reference = family.apply(LocalDate.now(Family.ZONE));
		assertThat(mailbox.waitForMail(family.email(), 2).text()).contains(reference);

		var office = new Office(system.origin(), mailbox, browsing);
		office.recommend(reference, "160.00");
		office.isRefusedToApproveTheirOwnRecommendation(reference);
		office.approveAsAnother(reference);

		family.readTheDecision(mailbox.waitForMail(family.email(), 3), "£160.00");
		assertThat(mailbox.to(family.email())).as("one mail to join, one receipt, one decision").hasSize(3);
		assertThat(browsing.complaints()).filteredOn((line) -> !line.contains("409")).isEmpty();
	}

	@Test
	void whatIsNotThereIsSaidKindly(Browsing browsing) {
		var visitor = new Visitor(browsing.phone(), system.origin(), "errors");

		visitor.open("/no-such-page");

		assertThat(visitor.page().locator("main").innerText()).doesNotContain("Whitelabel");
		assertThat(visitor.page().locator("main a").count()).as("a way on").isPositive();
	}

	@Test
	void everyServiceSaysThatItIsReady(Browsing browsing) {
		var answer = browsing.desk().navigate(system.origin().resolve("/health").toString());

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text()).contains(List.of("members", "grants", "notifications"));
	}

	/** A photo as a phone makes it: small, but a real JPEG. */
	static FilePayload photo() {
		return new FilePayload("letter.jpg", "image/jpeg", Photo.jpeg());
	}

	static String referenceIn(String text) {
		var found = Pattern.compile("PG-[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(text);
		assertThat(found.find()).as("a reference in: %s", text).isTrue();
		return found.group();
	}

}
