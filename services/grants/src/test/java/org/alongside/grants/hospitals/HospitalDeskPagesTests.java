package org.alongside.grants.hospitals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alongside.grants.GrantsOnMySql;
import org.alongside.grants.GrantsVisits;
import org.alongside.grants.travel.TravelEstimator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class HospitalDeskPagesTests extends GrantsVisits {

	private static final String DESK = "/grants/staff/hospitals";

	private static final String HEADING = "code,name,town,postcode,nation\n";

	private final HospitalRegister register;

	private final TravelEstimator estimator;

	private final UUID olive = person();

	HospitalDeskPagesTests(MockMvcTester mvc, JdbcClient database, HospitalRegister register,
			TravelEstimator estimator) {
		super(mvc, database);
		this.register = register;
		this.estimator = estimator;
	}

	@AfterEach
	void onlyTheStartingList() {
		this.database.sql("DELETE FROM hospital").update();
		this.database.sql("DELETE FROM hospital_import").update();
	}

	@Test
	void aListIsLookedAtTakenOverAndFamiliesFindWhatIsInIt() {
		assertThat(this.register.search("zelkova")).isEmpty();
		String list = brought("OWN", "Z1,Zelkova Hospital,Lincoln,LN9 9ZZ,ENGLAND\nZ2,bad,Lincoln,nowhere,ENGLAND\n");

		assertThat(get(list, this.olive, "GRANTS_OFFICER")).hasStatusOk()
			.bodyText()
			.contains("Zelkova Hospital, Lincoln, LN9 9ZZ", "Row 3", "its postcode is not one", "Not taken over yet");
		assertThat(this.register.search("zelkova")).as("nothing has changed yet").isEmpty();
		for (int press = 0; press < 2; press++) {
			assertThat(location(post(list + "/take-over", this.olive, "GRANTS_OFFICER"))).isEqualTo(list);
		}

		assertThat(this.register.search("ZELKOVA lincoln")).extracting(Hospital::code).containsExactly("Z1");
		assertThat(get(list, this.olive, "GRANTS_OFFICER")).bodyText().contains("Taken over");
		assertThat(get(DESK, this.olive, "MANAGER")).bodyText().contains("1 hospital<", "list.csv", "Taken over");
	}

	@Test
	void whatTheNextListHasNotIsNoLongerOfferedButStaysForWhoNamedIt() {
		takenOver("OWN", "Z1,Zelkova One,Lincoln,LN9 9ZZ,ENGLAND\nZ2,Zelkova Two,Lincoln,LN9 9ZY,ENGLAND\n");
		takenOver("OWN", "Z1,Zelkova Renamed,Lincoln,LN9 9ZZ,ENGLAND\n");

		assertThat(this.register.search("zelkova")).extracting(Hospital::name).containsExactly("Zelkova Renamed");
		assertThat(this.register.byCode("Z2")).as("of an application that named it").isPresent();
		takenOver("OWN", "Z2,Zelkova Two,Lincoln,LN9 9ZY,ENGLAND\nZ1,Zelkova One,Lincoln,LN9 9ZZ,ENGLAND\n");
		assertThat(this.register.search("zelkova")).as("and is back with the next").hasSize(2);
	}

	@Test
	void oneListDoesNotTouchTheOtherAndTheStartingListFillsOnlyTheGaps() {
		String walton = this.register.byCode("WCFT").orElseThrow().postcode();
		takenOver("OWN", "Z1,Zelkova Hospital,Lincoln,LN9 9ZZ,ENGLAND\n");
		takenOver("ODS", HospitalFileTests.site("RET20", "THE WALTON CENTRE HOSPITAL", "Y99", "LIVERPOOL", walton, ""));

		assertThat(this.register.search("zelkova")).hasSize(1);
		assertThat(this.register.search("walton centre")).extracting(Hospital::code)
			.as("known from the better list")
			.containsExactly("RET20");
		assertThat(this.register.byCode("WCFT")).as("for who chose it before").isPresent();
	}

	@Test
	void halfAFileIsNotTakenOverUnlessSomebodySaysThatItIsWhole() {
		takenOver("OWN", rows(100));
		String half = brought("OWN", rows(50));

		assertThat(get(half, this.olive, "GRANTS_OFFICER")).bodyText().contains("Yes, 50 hospitals are meant to go");
		assertThat(post(half + "/take-over", this.olive, "GRANTS_OFFICER")).bodyText()
			.contains("50 hospitals would no longer be offered");
		assertThat(offered()).isEqualTo(100);
		assertThat(location(post(half + "/take-over", this.olive, "GRANTS_OFFICER", "sure", "true"))).isEqualTo(half);
		assertThat(offered()).isEqualTo(50);
	}

	@Test
	void takenOverAndDroppedAtTheSameMomentOneOfThemCounts() throws Exception {
		String list = brought("OWN", rows(200));
		try (var two = Executors.newFixedThreadPool(2)) {
			List<Callable<String>> both = List.of(
					() -> location(post(list + "/take-over", this.olive, "GRANTS_OFFICER")),
					() -> location(post(list + "/drop", person(), "MANAGER")));
			for (var one : two.invokeAll(both)) {
				assertThat(one.get()).isEqualTo(list);
			}
		}

		assertThat(offered()).isIn(0, 200);
		assertThat(this.database.sql("SELECT status FROM hospital_import").query((row, _) -> row.getString(1)).single())
			.isEqualTo((offered() == 0) ? "DROPPED" : "TAKEN_OVER");
	}

	@Test
	void nothingHugeOrOddComesInAndWhatIsWrongIsSaid() {
		assertThat(send(null, new byte[0], "")).hasStatusOk().bodyText().contains("Choose what it is", "Choose a file");
		assertThat(send("NONSENSE", "x".getBytes(StandardCharsets.UTF_8), "x.csv")).bodyText()
			.contains("Choose what it is");
		assertThat(send("ODS", HEADING.getBytes(StandardCharsets.UTF_8), "x.csv")).bodyText()
			.contains("no hospital in this file");
		assertThat(send("OWN", new byte[16 * 1024 * 1024], "x.csv")).bodyText().contains("15 MB or less");
		String list = brought("OWN", "Z1,<script>alert(1)</script>,=1+1,LN9 9ZZ,ENGLAND\n");
		assertThat(get(list, this.olive, "GRANTS_OFFICER")).bodyText()
			.contains("&lt;script&gt;")
			.doesNotContain("<script>alert");
	}

	@Test
	void everyHospitalOfTheStartingListIsWhereJourneysCanBeReckonedTo() {
		assertThat(this.register.search("hospital")).hasSize(15);
		assertThat(StarterHospitals.read()).hasSizeGreaterThan(40)
			.allMatch((hospital) -> this.estimator.knows(hospital.postcode()));
	}

	@Test
	void othersHaveNothingToDoHere() {
		String list = brought("OWN", rows(1));
		for (String role : List.of("MEMBER", "FINANCE", "GRANTS_APPROVER")) {
			assertThat(get(DESK, this.olive, role)).as(role).hasStatus(403);
			assertThat(post(list + "/take-over", this.olive, role)).as(role).hasStatus(403);
		}
		assertThat(get(DESK + "/" + person(), this.olive, "MANAGER")).hasStatus(404);
		assertThat(post(DESK + "/" + person() + "/drop", this.olive, "MANAGER")).hasStatus(404);
	}

	private void takenOver(String kind, String rows) {
		String list = brought(kind, rows);
		assertThat(location(post(list + "/take-over", this.olive, "GRANTS_OFFICER", "sure", "true"))).isEqualTo(list);
	}

	private String brought(String kind, String rows) {
		String all = kind.equals("OWN") ? HEADING + rows : rows;
		return location(send(kind, all.getBytes(StandardCharsets.UTF_8), "C:\\lists\\list.csv"));
	}

	private MvcTestResult send(@Nullable String kind, byte[] content, String name) {
		var request = this.mvc.post()
			.uri(DESK)
			.multipart()
			.file(new MockMultipartFile("file", name, "text/csv", content));
		if (kind != null) {
			request.param("list", kind);
		}
		return request.with(as(this.olive, "GRANTS_OFFICER")).accept(MediaType.TEXT_HTML).exchange();
	}

	private int offered() {
		return this.database.sql("SELECT COUNT(*) FROM hospital WHERE open = 1").query(Integer.class).single();
	}

	private static String rows(int number) {
		return IntStream.range(0, number)
			.mapToObj((each) -> "Z%d,Zelkova %d,Lincoln,LN9 %dZZ,ENGLAND\n".formatted(each, each, each % 10))
			.collect(Collectors.joining());
	}

}
