package org.alongside.grants.eligibility;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.alongside.grants.eligibility.CheckResult.Verdict;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

import static org.alongside.grants.eligibility.CheckResult.Verdict.ASK_A_PERSON;
import static org.alongside.grants.eligibility.CheckResult.Verdict.FAIL;
import static org.alongside.grants.eligibility.CheckResult.Verdict.PASS;

/** Rule set 2026.1; the charity's own figures come with what it looks at. */
final class Rules2026 {

	static final String VERSION = "2026.1";

	private static final Set<String> NEAR = Set.of("HAS", "HAD", "FAMILY", "CARER", "BEREAVED");

	private static final Set<String> ILLNESSES = Set.of("GBS", "CIDP", "MMN");

	private static final Set<String> NATIONS = Set.of("ENGLAND", "WALES", "SCOTLAND", "NORTHERN_IRELAND", "IRELAND");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private Rules2026() {
	}

	static List<CheckResult> judge(CheckInputs in) {
		return List.of(relationship(in), residence(in), illness(in), visiting(in), window(in), admission(in),
				evidence(in), cost(in), distance(in), often(in), cap(in), onlyOne(in));
	}

	private static CheckResult relationship(CheckInputs in) {
		return result("RELATIONSHIP", among(NEAR, in.relationship()), known(in.relationship()));
	}

	private static CheckResult residence(CheckInputs in) {
		return result("RESIDENCE", among(NATIONS, in.nation()), known(in.nation()));
	}

	private static CheckResult illness(CheckInputs in) {
		return result("CONDITION", among(ILLNESSES, in.illness()), known(in.illness()));
	}

	private static CheckResult visiting(CheckInputs in) {
		return result("VISITING", in.visitsSelf() ? FAIL : PASS);
	}

	private static CheckResult window(CheckInputs in) {
		int after = in.held().daysAfter();
		int ahead = in.held().daysAhead();
		boolean tooLate = in.lastDay().isBefore(in.today().minusDays(after));
		boolean tooEarly = in.firstVisitOn().isAfter(in.today().plusDays(ahead));
		return result("WINDOW", (tooLate || tooEarly) ? FAIL : PASS, day(in.firstVisitOn()), day(in.lastDay()),
				"" + after, "" + ahead);
	}

	private static CheckResult admission(CheckInputs in) {
		boolean before = in.firstVisitOn().isBefore(in.admittedOn());
		boolean after = in.dischargedOn() != null && in.lastDay().isAfter(in.dischargedOn());
		return result("ADMISSION", (before || after) ? ASK_A_PERSON : PASS, day(in.firstVisitOn()), day(in.lastDay()),
				day(in.admittedOn()), (in.dischargedOn() != null) ? day(in.dischargedOn()) : "–");
	}

	private static CheckResult evidence(CheckInputs in) {
		return result("EVIDENCE", (in.evidenceFiles() > 0) ? PASS : ASK_A_PERSON, "" + in.evidenceFiles());
	}

	private static CheckResult cost(CheckInputs in) {
		Long table = in.tableMinor();
		if (table == null) {
			return result("COST", ASK_A_PERSON, money(in.requestedMinor(), in), "–");
		}
		boolean within = in.requestedMinor() * 100 <= table * (100 + in.held().tolerancePercent());
		return result("COST", within ? PASS : ASK_A_PERSON, money(in.requestedMinor(), in), money(table, in));
	}

	private static CheckResult distance(CheckInputs in) {
		Integer miles = in.milesOneWay();
		int farthest = in.held().farthestMiles();
		boolean plausible = miles == null || miles <= farthest;
		return result("DISTANCE", plausible ? PASS : ASK_A_PERSON, (miles != null) ? "" + miles : "–", "" + farthest);
	}

	private static CheckResult often(CheckInputs in) {
		int most = in.held().mostAWeek();
		return result("OFTEN", (in.journeysPerWeek() <= most) ? PASS : ASK_A_PERSON, "" + in.journeysPerWeek(),
				"" + most);
	}

	private static CheckResult cap(CheckInputs in) {
		return result("CAP", (in.requestedMinor() <= in.capMinor()) ? PASS : FAIL, money(in.requestedMinor(), in),
				money(in.capMinor(), in));
	}

	private static CheckResult onlyOne(CheckInputs in) {
		return result("ONLY_ONE", (in.otherOpen() == 0) ? PASS : ASK_A_PERSON, "" + in.otherOpen());
	}

	private static Verdict among(Set<String> codes, @Nullable String code) {
		return (code != null && codes.contains(code)) ? PASS : ASK_A_PERSON;
	}

	private static String known(@Nullable String code) {
		return Objects.requireNonNullElse(code, "–");
	}

	private static String day(LocalDate day) {
		return DAY.format(day);
	}

	private static String money(long minor, CheckInputs in) {
		return new Money(minor, Currency.getInstance(in.currency())).format();
	}

	private static CheckResult result(String code, Verdict verdict, String... figures) {
		return new CheckResult(code, verdict, List.of(figures));
	}

}
