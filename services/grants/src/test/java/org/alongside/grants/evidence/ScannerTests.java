package org.alongside.grants.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.alongside.grants.evidence.NotScanned.Reason;
import org.alongside.grants.evidence.SmallClamd.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ScannerTests {

	private final SmallClamd clamd = new SmallClamd();

	private final Scanner scanner = at(this.clamd.port(), Duration.ofSeconds(20));

	@AfterEach
	void close() {
		this.scanner.close();
		this.clamd.close();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 65535, 65536, 65537, 131072, 10 * 1024 * 1024 })
	void aFileOfAnySizeIsCleanWhenTheScannerSaysSo(int size) throws NotScanned {
		assertThat(this.scanner.scan(new byte[size])).isEqualTo(Scan.CLEAN);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 65500, 200000 })
	void aVirusIsFoundWhereverItLies(int before) throws NotScanned {
		byte[] eicar = SmallClamd.EICAR.getBytes(StandardCharsets.US_ASCII);
		byte[] bytes = new byte[before + eicar.length + 7];
		System.arraycopy(eicar, 0, bytes, before, eicar.length);

		assertThat(this.scanner.scan(bytes)).isEqualTo(Scan.INFECTED);
	}

	@ParameterizedTest
	@CsvSource({ "HANGS_UP,AWAY", "HANGS_UP_HALF_WAY,AWAY", "SAYS_NOTHING,AWAY", "BABBLES,NOT_UNDERSTOOD",
			"HALF_AN_ANSWER,NOT_UNDERSTOOD" })
	void whatIsNoPlainAnswerIsNone(Manner manner, Reason reason) {
		this.clamd.behave(manner);

		assertThatExceptionOfType(NotScanned.class).isThrownBy(() -> this.scanner.scan(new byte[3 * 1024 * 1024]))
			.matches((problem) -> problem.reason() == reason, reason.name());
	}

	@Test
	void aFileThatIsTooLargeForTheScannerIsNotCleanForThat() {
		this.clamd.behave(Manner.REFUSES_THE_SIZE);

		assertThatExceptionOfType(NotScanned.class).isThrownBy(() -> this.scanner.scan(new byte[9000]))
			.matches((problem) -> problem.reason() != Reason.NOT_UNDERSTOOD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "NEVER_READS", "NEVER_ANSWERS" })
	void aScannerThatIsTooSlowIsLeft(Manner manner) {
		this.clamd.behave(manner);
		try (var hasty = at(this.clamd.port(), Duration.ofMillis(300))) {
			long began = System.nanoTime();
			assertThatExceptionOfType(NotScanned.class).isThrownBy(() -> hasty.scan(new byte[20 * 1024 * 1024]))
				.matches((problem) -> problem.reason() == Reason.AWAY);
			assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
		}
	}

	@Test
	void aScannerThatIsNotThereIsAway() {
		this.clamd.close();

		assertThatExceptionOfType(NotScanned.class).isThrownBy(() -> this.scanner.scan(new byte[9]))
			.matches((problem) -> problem.reason() == Reason.AWAY);
		try (var nowhere = new Scanner(new ScannerSettings("no-such-host.invalid", 3310, Duration.ofSeconds(20)))) {
			assertThatExceptionOfType(NotScanned.class).isThrownBy(() -> nowhere.scan(new byte[9]))
				.matches((problem) -> problem.reason() == Reason.AWAY);
		}
	}

	@Test
	void manyAreAnsweredAtOnceEachWithItsOwnAnswer() throws Exception {
		byte[] eicar = SmallClamd.EICAR.getBytes(StandardCharsets.US_ASCII);
		List<Callable<Scan>> all = new ArrayList<>();
		for (int at = 0; at < 40; at++) {
			byte[] bytes = (at % 2 == 0) ? eicar : new byte[100_000];
			all.add(() -> this.scanner.scan(bytes));
		}
		try (var threads = Executors.newFixedThreadPool(16)) {
			List<Scan> said = threads.invokeAll(all).stream().map(Future::resultNow).toList();
			for (int at = 0; at < 40; at++) {
				assertThat(said.get(at)).isEqualTo((at % 2 == 0) ? Scan.INFECTED : Scan.CLEAN);
			}
		}
	}

	@Test
	void withoutAHostThereIsNoScanner() {
		assertThat(new ScannerSettings(null, 3310, Duration.ofSeconds(1)).isConfigured()).isFalse();
		assertThat(new ScannerSettings(" ", 3310, Duration.ofSeconds(1)).isConfigured()).isFalse();
		assertThatNoException().isThrownBy(this.scanner::close);
	}

	private static Scanner at(int port, Duration patience) {
		return new Scanner(new ScannerSettings("127.0.0.1", port, patience));
	}

}
