package org.alongside.grants.modulus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ModulusServiceTests {

	private static final String ROW = "089000 089999 MOD10    0    0    0    0    0    0    7    1    3    7    1    3"
			+ "    7    1\n";

	@TempDir
	private Path folder;

	@Test
	void withoutATableEverythingIsUnknown() {
		for (String none : new String[] { null, "", "  " }) {
			var service = new ModulusService(new ModulusSettings(none, null));

			assertThat(service.check("089999", "66374958")).isEqualTo(new ModulusAnswer(ModulusVerdict.UNKNOWN, null));
			assertThat(service.state()).isEqualTo(new TableState(TableState.Kind.NONE, null));
		}
	}

	@Test
	void anAnswerSaysByWhichTable() throws IOException {
		var service = new ModulusService(new ModulusSettings(file("table.txt", ROW), null));

		ModulusAnswer answer = service.check("089999", "66374958");

		assertThat(answer.verdict()).isEqualTo(ModulusVerdict.VALID);
		assertThat(answer.table()).matches("\\d{4}-\\d{2}-\\d{2} [0-9a-f]{12}").isEqualTo(service.state().version());
		assertThat(service.state().kind()).isEqualTo(TableState.Kind.READ);
	}

	@Test
	void aTableThatIsNoneStopsNothingAndIsNamed(CapturedOutput output) throws IOException {
		for (String bad : new String[] { file("bad.txt", ROW + "<html>not found</html>"), file("empty.txt", ""),
				this.folder.resolve("gone.txt").toString(), this.folder.toString(), "nul\0l" }) {
			var service = new ModulusService(new ModulusSettings(bad, null));

			assertThat(service.check("089999", "66374959").verdict()).isEqualTo(ModulusVerdict.UNKNOWN);
			assertThat(service.state()).isEqualTo(new TableState(TableState.Kind.UNREADABLE, null));
		}
		assertThat(output).contains("alongside.grants.bank.modulus-table", "bad.txt");
	}

	@Test
	void substitutionsThatAreNoneMakeTheWholeUseless() throws IOException {
		var service = new ModulusService(
				new ModulusSettings(file("good.txt", ROW), file("substitutions.txt", "938600 nothing")));

		assertThat(service.state().kind()).isEqualTo(TableState.Kind.UNREADABLE);
	}

	@Test
	void aFileThatWasReplacedIsReadAnew() throws IOException {
		String table = file("daily.txt", ROW);
		var service = new ModulusService(new ModulusSettings(table, null));
		String first = service.state().version();
		assertThat(service.check("107999", "88837491").verdict()).isEqualTo(ModulusVerdict.UNKNOWN);

		file("daily.txt", "\uFEFF" + ROW
				+ "107999 107999 MOD11    0    0    0    0    0    0    8    7    6    5    4    3    2    1\r\n");
		service.readAnew();

		assertThat(service.check("107999", "88837491").verdict()).isEqualTo(ModulusVerdict.VALID);
		assertThat(service.state().version()).isNotEqualTo(first);

		file("daily.txt", "half a li");
		service.readAnew();

		assertThat(service.check("107999", "88837491").verdict()).isEqualTo(ModulusVerdict.UNKNOWN);
	}

	private String file(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text, StandardCharsets.UTF_8).toString();
	}

}
