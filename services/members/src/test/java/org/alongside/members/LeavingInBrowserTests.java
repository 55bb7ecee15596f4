package org.alongside.members;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.members.leaving.Erasures;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.platform.data.Columns;
import org.alongside.testing.browser.Accessible;
import org.alongside.testing.browser.Browsing;
import org.alongside.testing.browser.InBrowser;
import org.alongside.testing.browser.Screenshots;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

import static org.assertj.core.api.Assertions.assertThat;

@InBrowser
@WithMembers
class LeavingInBrowserTests {

	private static final String EMAIL = "wren.leaves@example.org";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private JWKSource<SecurityContext> keys;

	@Autowired
	private People people;

	@Autowired
	private Erasures erasures;

	@Autowired
	private SteppingClock clock;

	@Autowired
	private List<ScheduledTaskHolder> schedules;

	@Test
	void someoneLeavesStaysLeavesIsForgottenAndComesBack(Browsing browsing) {
		Person wren = joins("Wren");
		Page page = browsing.phoneWithoutScript();
		arrives(page, wren.id().value(), "MEMBER");

		page.navigate(at("/members/profile"));
		page.locator("text=Leave, and have everything erased").click();
		look(page, "leave");
		page.locator("main form button").click();
		page.waitForLoadState();
		assertThat(page.locator("main").textContent()).contains("Tick the box if you want to leave");
		look(page, "leave-unsure");
		leaves(page);
		look(page, "leaving");

		page.locator("main form button").click();
		page.waitForLoadState();
		assertThat(page.locator("main").textContent()).contains("Wren");
		page.navigate(at("/members/leaving"));
		leaves(page);

		this.clock.step(Duration.ofDays(15));
		clockStrikes();
		assertThat(this.people.find(wren.id())).isEmpty();
		Page staff = browsing.phone();
		arrives(staff, UUID.randomUUID(), "MANAGER");
		staff.navigate(at("/members/staff/erasures"));
		assertThat(staff.locator("main").textContent()).contains("no answer yet");
		look(staff, "erasures-waiting");
		for (String service : List.of("grants", "notifications", "peer-support")) {
			this.erasures.answered(erasureOf(wren), service, 1, this.clock.instant());
		}
		clockStrikes();
		staff.navigate(at("/members/staff/erasures"));
		look(staff, "erasures-done");

		assertThat(joins("Wren").id()).isNotEqualTo(wren.id());
	}

	@Test
	void theCopyOfWhatIsHeldAndTheDeathOfAMemberFitEveryone(Browsing browsing) {
		Person ivo = this.people.confirm(this.people.ask(address("ivo.pages@example.org"), "Ivo").id());
		Page page = browsing.phone();
		arrives(page, ivo.id().value(), "MEMBER");
		page.navigate(at("/members/data"));
		look(page, "data");
		page.locator("main form button").click();
		page.waitForLoadState();
		assertThat(page.locator("main").textContent()).contains("We are collecting it");
		look(page, "data-collecting");

		Page staff = browsing.phone();
		arrives(staff, UUID.randomUUID(), "PEER_COORDINATOR");
		staff.navigate(at("/members/staff/deaths"));
		look(staff, "deaths");
		staff.locator("[name=who]").fill("ivo.pages@example.org");
		staff.locator("main form button").click();
		look(staff, "death");
		staff.locator("main form button").first().click();
		staff.waitForLoadState();
		assertThat(staff.locator("main").textContent()).contains("Choose how you know");
		look(staff, "death-errors");
		staff.locator("[name=knownBy]").first().check();
		staff.locator("main form button").first().click();
		staff.waitForLoadState();
		assertThat(staff.locator("h1").textContent()).isEqualTo("Is this right?");
		look(staff, "death-confirm");
		staff.locator("main form button").click();
		staff.waitForLoadState();
		assertThat(staff.locator("main").textContent()).contains("they have died");
		look(staff, "death-noted");
		assertThat(browsing.complaints()).isEmpty();
	}

	private Person joins(String name) {
		return this.people.confirm(this.people.ask(address(EMAIL), name).id());
	}

	private static EmailAddress address(String email) {
		return EmailAddress.parse(email).orElseThrow();
	}

	private static void leaves(Page page) {
		page.locator("[name=sure]").check();
		page.locator("main form button").click();
		page.waitForLoadState();
		assertThat(page.locator("main").textContent()).contains("You are leaving. We erase everything on");
	}

	private void arrives(Page page, UUID person, String role) {
		String token = new Tokens(this.keys).of(person, "Somebody", this.clock.instant(), role);
		page.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token));
	}

	private void clockStrikes() {
		assertThat(this.schedules.stream().flatMap((holder) -> holder.getScheduledTasks().stream()))
			.filteredOn((task) -> task.toString().endsWith("LeavingClock.look"))
			.singleElement()
			.satisfies((task) -> task.getTask().getRunnable().run());
	}

	private UUID erasureOf(Person person) {
		return this.database.sql("select id from erasure where person_id = ?")
			.param(Columns.bytes(person.id().value()))
			.query((row, _) -> Columns.uuid(row.getBytes(1)))
			.single();
	}

	private static void look(Page page, String name) {
		Screenshots.take(page, "members-" + name);
		Accessible.check(page);
	}

	private String at(String path) {
		return "http://localhost:" + this.port + path;
	}

}
