package org.alongside.grants.opendata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import org.alongside.grants.keyring.Keyring;
import org.alongside.grants.opendata.Publisher.Identity;
import org.alongside.platform.data.Money;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExportTests {

	private static final Identity CHARITY = new Identity("360G-example", "GB-CHC-1234567", "Neuropathy “Help” & Co");

	private static final Year YEAR = Year.of(2025);

	private final List<Granted> granted = new ArrayList<>();

	@Test
	void whatWePublishHasTheShapeThatWePromise() throws Exception {
		manyGrants();

		String file = written(1);
		assertThat(mistakes(file)).isEmpty();
		JsonNode grants = JsonMapper.shared().readTree(file).get("grants");
		assertThat(grants).hasSize(26);
		assertThat(grants).extracting((grant) -> grant.get("id").asString()).isSorted().doesNotHaveDuplicates();
		assertThat(grants.get(0).get("amountAwarded").isNumber()).isTrue();
		assertThat(file).contains("\"name\" : \"England\"", "\"countryCode\" : \"IE\"");
	}

	@Test
	void aGrantKeepsItsNameButAnotherKeyGivesOthersAndNoneSaysWhichItIs() throws Exception {
		manyGrants();

		assertThat(written(1)).isEqualTo(written(1)).isNotEqualTo(written(2));
		for (Granted grant : this.granted) {
			assertThat(written(1)).doesNotContainIgnoringCase(grant.application().toString())
				.doesNotContainIgnoringCase(grant.application().toString().replace("-", "").substring(0, 12));
		}
	}

	@Test
	void aSampleIsWrittenForWhoeverHasThePublishersSchema() throws Exception {
		manyGrants();
		Path folder = Files.createDirectories(Path.of("target/360giving"));

		Files.writeString(folder.resolve("sample.json"), written(1));

		assertThat(folder.resolve("sample.json")).isNotEmptyFile();
	}

	/** The shape would notice: each line spoils one thing. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"awardDate" : "2025-04-01" | "awardDate" : "2025-04-31"
			"awardDate" : "2025-04-01" | "awardDate" : "2025-13-01"
			"awardDate" : "2025-04-01" | "awardDate" : "2025-04-17"
			"modified" : "2026-01-09T12:00:00Z" | "modified" : "2026-01-09"
			"modified" : "2026-01-09T12:00:00Z" | "modified" : "2026-01-09T25:00:00Z"
			"issued" : "2026-01-09" | "issued" : "2026-02-30"
			"license" : "https://creativecommons.org/licenses/by/4.0/" | "license" : "Creative Commons"
			"name" : "Individual Recipient" | "name" : "Ada Example"
			"GTIP100" | "GTIP999"
			"GTIR030" | "GTIR999"
			"name" : "England" | "name" : "Upper Plovertown"
			"countryCode" : "IE" | "countryCode" : "IE", "geoCode" : "D02"
			"currency" : "GBP" | "currency" : "USD"
			"amountAwarded" : 101.00 | "amountAwarded" : "101.00"
			"amountAwarded" : 101.00 | "amountAwarded" : -101.00
			"fromOpenCall" : "Yes" | "fromOpenCall" : "Yes", "recipientName" : "Ada"
			""")
	void whateverElseItWereWouldBeNoticed(String right, String wrong) throws Exception {
		manyGrants();
		String file = written(1);
		assertThat(file).contains(right);

		assertThat(mistakes(file.replaceFirst(java.util.regex.Pattern.quote(right),
				java.util.regex.Matcher.quoteReplacement(wrong))))
			.as("%s instead of %s", wrong, right)
			.isNotEmpty();
	}

	private void manyGrants() {
		granted(12, "2025-05-02", "GBP", "ENGLAND");
		granted(6, "2025-05-09", "GBP", "NORTHERN_IRELAND");
		granted(5, "2025-11-02", "EUR", "IRELAND");
		granted(3, "2025-06-09", "GBP", "WALES");
		granted(0, "2025-06-09", "GBP", "JERSEY");
	}

	private void granted(int times, String day, String currency, String nation) {
		for (int time = 0; time < times; time++) {
			this.granted.add(new Granted(new UUID(0x0193abcd_abcd7000L, this.granted.size()), LocalDate.parse(day),
					new Money(100_00 + this.granted.size() * 100L, Currency.getInstance(currency)), nation));
		}
	}

	private String written(int seed) {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/grants");
		messages.setDefaultEncoding("UTF-8");
		byte[] key = new byte[32];
		key[0] = (byte) seed;
		var export = new Export(JsonMapper.builder().build(), messages,
				new Pseudonyms(new Keyring(Base64.getEncoder().encodeToString(key))),
				SteppingClock.at("2026-01-09T12:00:00.123456Z"));
		return new String(export.write(YEAR, Blurred.all(this.granted, 5), CHARITY), StandardCharsets.UTF_8);
	}

	private static List<Error> mistakes(String file) throws IOException {
		return schema().validate(file, InputFormat.JSON);
	}

	/** Formats are asserted, or a thirty-first of April would pass. */
	private static Schema schema() throws IOException {
		return SchemaRegistry
			.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
					(registry) -> registry
						.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
			.getSchema(Files.readString(Path.of("src/test/resources/opendata/profile.schema.json")), InputFormat.JSON);
	}

}
