package org.alongside.peersupport.matchfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MatchTests {

	private static final String GOOD = """
			{"requests":[{"id":"ada","stayCost":9000},{"id":"ben","stayCost":8000},{"id":"cy","stayCost":50}],
			 "volunteers":[{"id":"vera","loadCosts":[0,40]},{"id":"will","loadCosts":[]}],
			 "pairs":[{"request":"ada","volunteer":"vera","cost":310},
			          {"request":"ben","volunteer":"vera","cost":100},
			          {"request":"cy","volunteer":"vera","cost":20},
			          {"request":"cy","volunteer":"will","cost":10}]}
			""";

	private static final String ANSWER = """
			{"totalCost":500,"matched":2,"assignments":[{"request":"ada","volunteer":"vera"},\
			{"request":"ben","volunteer":"vera"}],"certificate":{"optimal":true,\
			"requestPrices":{"ada":350,"ben":140,"cy":50},"volunteerPrices":{"vera":40,"will":40}}}
			""";

	private final ByteArrayOutputStream answer = new ByteArrayOutputStream();

	private final ByteArrayOutputStream complaint = new ByteArrayOutputStream();

	@TempDir
	Path folder = Path.of("");

	@Test
	void theAnswerIsPrintedWithItsProof() {
		assertThat(match(GOOD)).isZero();
		assertThat(this.answer.toString(StandardCharsets.UTF_8)).isEqualTo(ANSWER);
		assertThat(complaint()).isEmpty();
	}

	@Test
	void listsAndFieldsMayComeInAnyOrderAndWithMoreThanIsAsked() {
		assertThat(match("""
				{"note":{"of":["no",{"interest":1}]},
				 "pairs":[{"cost":20,"request":"cy","volunteer":"vera"},
				          {"cost":10,"volunteer":"will","request":"cy","score":990},
				          {"cost":310,"volunteer":"vera","request":"ada"},
				          {"cost":100,"volunteer":"vera","request":"ben"}],
				 "volunteers":[{"loadCosts":[],"id":"will","name":"Will"},{"loadCosts":[0,40],"id":"vera"}],
				 "requests":[{"stayCost":50,"id":"cy"},{"stayCost":8000,"id":"ben"},{"stayCost":9000,"id":"ada"}]}
				""")).isZero();
		assertThat(this.answer.toString(StandardCharsets.UTF_8)).isEqualTo(ANSWER);
	}

	@Test
	void nobodyAtAllIsAProblemToo() {
		assertThat(match("{\"requests\":[],\"volunteers\":[],\"pairs\":[]}")).isZero();
		assertThat(this.answer.toString(StandardCharsets.UTF_8))
			.isEqualTo("{\"totalCost\":0,\"matched\":0,\"assignments\":[],\"certificate\":"
					+ "{\"optimal\":true,\"requestPrices\":{},\"volunteerPrices\":{}}}\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^',
			textBlock = """
					"cost":310   | "cost":-1                    | pairs[0].cost: must be a non-negative integer
					"cost":310   | "cost":3.0                   | pairs[0].cost: must be a non-negative integer
					"cost":310   | "cost":3e2                   | pairs[0].cost: must be a non-negative integer
					"cost":310   | "cost":"310"                 | pairs[0].cost: must be a non-negative integer
					"cost":310   | "cost":null                  | pairs[0].cost: must be a non-negative integer
					"cost":310   | "cost":[310]                 | pairs[0].cost: must be a non-negative integer
					"cost":310   | "cost":-99999999999999999999 | pairs[0].cost: must be a non-negative integer
					"cost":310   | "cost":1000000000000000001   | pairs[0].cost: must be at most 1000000000000000000
					"cost":310   | "cost":99999999999999999999  | pairs[0].cost: must be at most 1000000000000000000
					"cost":310   | "cost":1,"cost":2            | pairs[0].cost: is given twice
					"cost":20    | "price":20                   | pairs[2].cost: is missing
					"stayCost":8000 | "stayCost":true           | requests[1].stayCost: must be a non-negative integer
					"stayCost":8000 | "stay":8000               | requests[1].stayCost: is missing
					"id":"ben"   | "id":"ada"                   | requests[1].id: "ada" is also the id of requests[0]
					"id":"ben"   | "id":7                       | requests[1].id: must be a string
					"id":"ben"   | "id":""                      | requests[1].id: must not be empty
					"id":"ben"   | "name":"ben"                 | requests[1].id: is missing
					"id":"will"  | "id":"vera"                  | volunteers[1].id: "vera" is also the id of volunteers[0]
					[0,40]       | [40,0]                       | volunteers[0].loadCosts[1]: must not be below the one before it
					[0,40]       | [0,-40]                      | volunteers[0].loadCosts[1]: must be a non-negative integer
					[0,40]       | 40                           | volunteers[0].loadCosts: must be a list
					"loadCosts":[] | "places":0                 | volunteers[1].loadCosts: is missing
					{"id":"cy","stayCost":50} | 50              | requests[2]: must be an object
					"request":"ben" | "request":"bea"           | pairs[1].request: no entry of requests has the id "bea"
					"volunteer":"will" | "volunteer":"ada"      | pairs[3].volunteer: no entry of volunteers has the id "ada"
					"pairs":     | "couples":                   | pairs: is missing
					"volunteers":[ | "volunteers":[],"volunteers":[ | volunteers: is given twice
					""")
	void whatIsWrongIsNamedByItsPlace(String right, String wrong, String complaint) {
		assertThat(GOOD).contains(right);

		assertThat(match(GOOD.replaceFirst(Pattern.quote(right), wrong))).isEqualTo(2);
		assertThat(complaint()).isEqualTo(this.folder.resolve("problem.json") + ": " + complaint);
		assertThat(this.answer.size()).isZero();
	}

	@Test
	void stayingCostsThatAddUpToTooMuchAreRefused() {
		String request = "{\"id\":\"r%d\",\"stayCost\":1000000000000000000}";
		StringBuilder requests = new StringBuilder(request.formatted(0));
		for (int i = 1; i < 10; i++) {
			requests.append(',').append(request.formatted(i));
		}

		assertThat(match("{\"requests\":[" + requests + "],\"volunteers\":[],\"pairs\":[]}")).isEqualTo(2);
		assertThat(complaint()).contains("requests[9].stayCost: ", "add up to more");
	}

	@ParameterizedTest
	@ValueSource(strings = { "hello", "{\"requests\":[", "{\"requests\":[{\"id\":\"a\",}", "{'requests':[]}",
			"{\"requests\":[{\"id\":\"a\" \"stayCost\":1}]}", "\0\0",
			"{\"requests\":[],\"volunteers\":[],\"pairs\":[]" })
	void whatIsNotJsonIsNamedByLineAndColumn(String content) {
		assertThat(match(content)).isEqualTo(2);
		assertThat(complaint()).containsPattern(": line \\d+, column \\d+: is not JSON").hasLineCount(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			^^       | the file: is empty
			[]       | the file: must be an object with requests, volunteers and pairs
			7        | the file: must be an object with requests, volunteers and pairs
			{}       | pairs: is missing
			{"pairs":{}} | pairs: must be a list
			{"requests":[],"volunteers":[],"pairs":[]} {} | line 1, column 44: something follows after the end
			""")
	void whatIsNoProblemIsSaidToBeNone(String content, String complaint) {
		assertThat(match(content)).isEqualTo(2);
		assertThat(complaint()).endsWith(": " + complaint);
	}

	@Test
	void aFileThatIsNotThereIsSaidNotToBeThere() {
		assertThat(run(this.folder.resolve("nowhere.json").toString())).isEqualTo(2);
		assertThat(complaint()).endsWith("nowhere.json: there is no such file");
	}

	@Test
	void aDirectoryIsSaidToBeOne() {
		assertThat(run(this.folder.toString())).isEqualTo(2);
		assertThat(complaint()).endsWith(": is a directory");
	}

	@Test
	void oneFileIsAskedFor() {
		assertThat(run()).isEqualTo(2);
		assertThat(complaint()).isEqualTo("Usage: match FILE.json");
	}

	private int match(String content) {
		try {
			return run(Files.writeString(this.folder.resolve("problem.json"), content).toString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private int run(String... args) {
		return Match.run(args, this.answer, new PrintStream(this.complaint, true, StandardCharsets.UTF_8));
	}

	private String complaint() {
		return this.complaint.toString(StandardCharsets.UTF_8).strip();
	}

}
