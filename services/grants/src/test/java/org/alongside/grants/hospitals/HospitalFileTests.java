package org.alongside.grants.hospitals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HospitalFileTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	private static final String HEADING = "code,name,town,postcode,nation\n";

	@Test
	void sitesOfTrustsAreReadAsTheHealthServiceWritesThem() {
		var file = ods(site("RXX01", "ST EXAMPLE'S HOSPITAL AND INFIRMARY", "Y99", "LINCOLN", "LN1 1AA", ""),
				site("7A1AA", "YSBYTY EXAMPLE (NORTH-WEST)", "W00", "BANGOR", "LL57 2PW", ""),
				site("ZT001", "EXAMPLE HOSPITAL", "Z00", "", "BT9 7AB", ""));

		assertThat(file.hospitals()).containsExactly(
				new Hospital("RXX01", "St Example's Hospital and Infirmary", "Lincoln", "LN1 1AA", "ENGLAND"),
				new Hospital("7A1AA", "Ysbyty Example (North-West)", "Bangor", "LL57 2PW", "WALES"),
				new Hospital("ZT001", "Example Hospital", "1 High Street", "BT9 7AB", "NORTHERN_IRELAND"));
		assertThat(file.unreadableRows()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "20261125,0", "20261126,0", "20261127,1", "'',1" })
	void whatHasClosedIsLeftOutFromItsLastDay(String closed, int hospitals) {
		var file = ods(site("RXX01", "EXAMPLE HOSPITAL", "Y99", "LINCOLN", "LN1 1AA", closed));

		assertThat(file.hospitals()).hasSize(hospitals);
		assertThat(file.closed()).isEqualTo(1 - hospitals);
	}

	@Test
	void whatIsNotCalledAHospitalIsLeftOutUnlessItIsWanted() {
		String sites = site("RXX01", "EXAMPLE DENTAL CLINIC", "Y99", "LINCOLN", "LN1 1AA", "") + '\n'
				+ site("RXX02", "EXAMPLE INFIRMARY", "Y99", "LINCOLN", "LN1 1AB", "");

		assertThat(read(sites, HospitalList.ODS, true).hospitals()).extracting(Hospital::code).containsExactly("RXX02");
		assertThat(read(sites, HospitalList.ODS, true).passedOver()).isOne();
		assertThat(read(sites, HospitalList.ODS, false).hospitals()).hasSize(2);
	}

	@Test
	void ourOwnTableHasAHeadingAndItsNamesAreKeptAsTheyAre() {
		var file = own(
				"cuh-1,\"Ospidéal, Corcaigh\",Cork,t12dc4a,ireland\nNI-1,A Hospital,Derry,BT47 6SB,Northern Ireland\n");

		assertThat(file.hospitals()).containsExactly(
				new Hospital("CUH-1", "Ospidéal, Corcaigh", "Cork", "T12DC4A", "IRELAND"),
				new Hospital("NI-1", "A Hospital", "Derry", "BT47 6SB", "NORTHERN_IRELAND"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "X1,A Hospital,Lincoln,LN1 1AA|columns", "Ä1,A Hospital,Lincoln,LN1 1AA,ENGLAND|code",
					"OTHER,A Hospital,Lincoln,LN1 1AA,ENGLAND|code", "X1,,Lincoln,LN1 1AA,ENGLAND|name",
					"X1,A Hospital,Lincoln,nowhere,ENGLAND|postcode", "X1,A Hospital,Lincoln,LN1 1AA,FRANCE|nation" })
	void aRowThatIsNoHospitalIsNamedAndTheOthersAreRead(String row, String why) {
		var file = own(
				"X9,Another Hospital,Lincoln,LN1 1AB,ENGLAND\n" + row + "\nX8,A Third,Lincoln,LN1 1AC,ENGLAND\n");

		assertThat(file.unreadable()).containsExactly(new UnreadableRow(3, why));
		assertThat(file.hospitals()).hasSize(2);
	}

	@Test
	void aHospitalThatStandsTwiceIsTakenOnceAndOfManyFaultsTheFirstAreShown() {
		String row = "X1,A Hospital,Lincoln,LN1 1AA,ENGLAND\n";
		String all = IntStream.range(0, 100).mapToObj((_) -> row).collect(Collectors.joining());

		var file = own(all);

		assertThat(file.hospitals()).hasSize(1);
		assertThat(file.unreadableRows()).isEqualTo(99);
		assertThat(file.unreadable()).hasSize(20).first().isEqualTo(new UnreadableRow(3, "twice"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "code,name\n\"never closed", "\u0000\u0001\u0002", "%PDF-1.7" })
	void whatIsNoListHasNothingInIt(String nonsense) {
		assertThat(read(nonsense, HospitalList.OWN, false).hospitals()).isEmpty();
		assertThat(read(nonsense, HospitalList.ODS, false).hospitals()).isEmpty();
	}

	@Test
	void aFileWithAMarkOfItsEncodingAndAnOlderEncodingAreRead() {
		String row = "X1,Ospidéal,Cork,T12 DC4A,IRELAND";

		assertThat(own("\uFEFF" + HEADING.strip(), row).hospitals()).extracting(Hospital::name)
			.containsExactly("Ospidéal");
		byte[] older = (HEADING + row).getBytes(Charset.forName("windows-1252"));
		assertThat(HospitalFile.read(older, HospitalList.OWN, false, TODAY).hospitals()).extracting(Hospital::name)
			.containsExactly("Ospidéal");
	}

	private static HospitalFile ods(String... sites) {
		return read(String.join("\r\n", sites), HospitalList.ODS, false);
	}

	private static HospitalFile own(String rows) {
		return read(HEADING + rows, HospitalList.OWN, false);
	}

	private static HospitalFile own(String heading, String row) {
		return read(heading + "\n" + row, HospitalList.OWN, false);
	}

	private static HospitalFile read(String text, HospitalList list, boolean onlyNamed) {
		return HospitalFile.read(text.getBytes(StandardCharsets.UTF_8), list, onlyNamed, TODAY);
	}

	/** A row of 27 columns, as the Organisation Data Service publishes it. */
	static String site(String code, String name, String grouping, String town, String postcode, String closed) {
		return "\"%s\",\"%s\",\"%s\",\"QXX\",\"1 HIGH STREET\",\"\",\"\",\"%s\",\"\",\"%s\",\"19910401\",\"%s\""
			.formatted(code, name, grouping, town, postcode, closed) + ",\"\"".repeat(15);
	}

}
