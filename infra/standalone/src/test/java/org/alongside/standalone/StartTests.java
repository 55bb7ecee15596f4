package org.alongside.standalone;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.alongside.servers.FolderLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class StartTests {

	@ParameterizedTest
	@ValueSource(strings = { "ALONGSIDE_PORT", "ALONGSIDE_KAFKA_PORT", "ALONGSIDE_DB_PORT", "ALONGSIDE_SMTP_PORT",
			"ALONGSIDE_MAILBOX_PORT" })
	void aPortSomebodyElseUsesIsToldInOneLine(String name, @TempDir Path folder) throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Map<String, String> environment = Launch.environment(folder.resolve("data"));
			environment.put(name, String.valueOf(taken.getLocalPort()));

			assertRefuses(environment, String.valueOf(taken.getLocalPort()), name);
		}
	}

	@Test
	void aFolderSomebodyElseUsesIsToldInOneLine(@TempDir Path data) throws Exception {
		try (FolderLock _ = FolderLock.on(data)) {
			assertRefuses(Launch.environment(data), data.toString(), "in use");
		}
	}

	@Test
	void aFolderThatCannotBeMadeIsToldInOneLine(@TempDir Path folder) throws Exception {
		Path file = Files.createFile(folder.resolve("file"));

		assertRefuses(Launch.environment(file.resolve("data")), file.toString());
	}

	@Test
	void aDatabaseThatDoesNotAnswerIsToldInOneLine(@TempDir Path data) throws Exception {
		Map<String, String> environment = Launch.environment(data);
		environment.put("ALONGSIDE_DB_URL", "mysql://root:secret@127.0.0.1:1");

		assertRefuses(environment, "127.0.0.1:1");
	}

	@Test
	void aDemonstrationForTheWorldIsRefusedInOneLine(@TempDir Path data) throws Exception {
		Map<String, String> environment = Launch.environment(data);
		environment.put("ALONGSIDE_ORIGIN", "https://charity.example");

		assertRefuses(environment, "ALONGSIDE_DEMO=off");
	}

	@Test
	void killedItLeavesNobodyBehindAndStartedAgainItHasLostNothing(@TempDir Path data) throws Exception {
		Map<String, String> environment = Launch.environment(data.resolve("with a space"));
		List<ProcessHandle> children;
		try (Launch first = Launch.of(environment, "start").awaitReady()) {
			children = first.children();
			assertThat(children).as("the database").isNotEmpty();
			first.kill();
		}

		try (Launch second = Launch.of(environment, "start").awaitReady()) {
			awaitEndOf(children);
			assertThat(second.get("ALONGSIDE_PORT", "/health").statusCode()).isEqualTo(200);
			children = second.children();
			second.terminate();
			second.awaitEnd();
			awaitEndOf(children);
		}
	}

	@Test
	void anEmptySystemIsBegunByInvitingItsFirstAdministrator(@TempDir Path data) throws Exception {
		Map<String, String> environment = Launch.environment(data);
		environment.put("ALONGSIDE_DEMO", "off");
		try (Launch empty = Launch.of(environment, "start").awaitReady()) {
			Map<String, String> fromElsewhere = Map.of("ALONGSIDE_DATA", data.toString());
			try (Launch invitation = Launch.of(fromElsewhere, "admin", "first@mail.example")) {
				assertThat(invitation.awaitEnd()).as(invitation.says()).isZero();
			}

			await().untilAsserted(() -> assertThat(empty.get("ALONGSIDE_MAILBOX_PORT", "/api/messages").body())
				.contains("first@mail.example")
				.contains("http://localhost:" + environment.get("ALONGSIDE_PORT") + "/"));
			assertThat(empty.get("ALONGSIDE_MAILBOX_PORT", "/api/messages").body())
				.doesNotContain("alongside.example\"]");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "dance", "service", "admin" })
	void aWordWithoutMeaningIsToldInOneLine(String word, @TempDir Path data) throws Exception {
		try (Launch launch = Launch.of(Launch.environment(data), word)) {
			assertThat(launch.awaitEnd()).isOne();
			assertThat(launch.says().strip()).startsWith("Alongside: ").hasLineCount(1);
		}
	}

	/** The shell between us and the database ends a moment after both. */
	private static void awaitEndOf(List<ProcessHandle> children) {
		await().atMost(20, TimeUnit.SECONDS)
			.untilAsserted(() -> assertThat(children).noneMatch(ProcessHandle::isAlive));
	}

	private static void assertRefuses(Map<String, String> environment, String... reasons) throws Exception {
		try (Launch launch = Launch.of(environment, "start")) {
			assertThat(launch.awaitEnd()).as(launch.says()).isOne();
			List<String> complaints = launch.says().lines().filter((line) -> !line.matches(" *[0-9.]+ s  .*")).toList();
			assertThat(complaints).singleElement().asString().startsWith("Alongside: ").contains(reasons);
		}
	}

}
