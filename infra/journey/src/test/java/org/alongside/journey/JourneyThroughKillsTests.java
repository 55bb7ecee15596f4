package org.alongside.journey;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alongside.testing.browser.Browsing;
import org.alongside.testing.browser.InBrowser;
import org.alongside.testing.processes.Cluster;
import org.alongside.testing.processes.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same journey on processes of their own, of which grants, the broker and
 * notifications are each killed in the middle, as {@code kill -9} does.
 */
@InBrowser
class JourneyThroughKillsTests {

	@Test
	void eachMailArrivesOnceThoughGrantsBrokerAndNotificationsWereKilled(@TempDir Path data, Browsing browsing) {
		try (var cluster = Cluster.startIn(data, classPath())) {
			var mailbox = new Mailbox(cluster.origin());
			var family = new Family(new Visitor(browsing.phone(), cluster.origin(), "killed-family"), mailbox);
			var office = new Office(cluster.origin(), mailbox, browsing);
			family.join();

			cluster.kill(Part.NOTIFICATIONS);
			String reference = family.apply(LocalDate.now(Family.ZONE));
			cluster.kill(Part.GRANTS);
			cluster.start(Part.GRANTS);
			cluster.start(Part.NOTIFICATIONS);
			assertThat(mailbox.waitForMail(family.email(), 2).text()).contains(reference);

			office.recommend(reference, "160.00");
			office.approverSignsIn();
			cluster.kill(Part.BROKER);
			office.approve(reference);
			cluster.kill(Part.GRANTS);
			cluster.start(Part.BROKER);
			cluster.start(Part.GRANTS);

			family.readTheDecision(mailbox.waitForMail(family.email(), 3), "£160.00");
			var aftermath = new Aftermath(cluster, data);
			aftermath.awaitQuiet();
			assertThat(mailbox.to(family.email())).as("one mail to join, one receipt, one decision").hasSize(3);
			aftermath.logsSayNothingOf(family);
			aftermath.topicsSayNothingOf(family);
		}
	}

	/** As people run it: the tests' own way of logging would take the place of ours. */
	private static String classPath() {
		String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Stream.of(whole.split(File.pathSeparator))
			.map(String::strip)
			.filter((entry) -> !entry
				.matches(".*(alongside-testing[^/\\\\]*\\.jar|libs.testing.target.classes)[/\\\\]?"))
			.collect(Collectors.joining(File.pathSeparator));
	}

}
