package org.alongside.testing.house;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * What packages, types and tests are called, and that each package says what it is for.
 */
final class NameRules {

	private static final Set<String> LAYERS = Set.of("util", "utils", "common", "helper", "helpers", "impl", "dto",
			"mapper", "mappers", "model", "misc", "out");

	private static final String TWO_PURPOSES = ".*(Manager|Helper|Utils?|Impl|Dto|Mapper)";

	private static final Pattern NO_SENTENCE = Pattern.compile("(test|should).*|.*_.*");

	private NameRules() {
	}

	static List<HouseRule> ofCode() {
		return List.of(
				HouseRule.code("packagesAreNullMarked", all(Packages.ofClasses()).should(beNullMarked())
					.because("null is an answer only where it is written: use @NullMarked in package-info.java")),

				HouseRule.code("packagesHaveACaption",
						all(Packages.ofClasses()).should(haveACaption())
							.because("a room says what it is for: use one sentence of Javadoc in package-info.java")),

				HouseRule.code("packagesAreNamedAfterFeatures",
						all(Packages.ofClasses()).should(notBeALayer())
							.because("a layer is no room: use the noun of the feature")),

				HouseRule.code("typesAreNamedAfterOnePurpose",
						noClasses().should()
							.haveNameMatching(TWO_PURPOSES)
							.because("such a name hides two purposes: use the words of the trade")));
	}

	static List<HouseRule> ofPages() {
		return List.of(
				HouseRule.code("pagesAreCalledPages",
						classes().that(describe("make pages", NameRules::makesPages))
							.should()
							.haveSimpleNameEndingWith("Pages")
							.because("the suffix says the surface: use …Pages for HTML")),

				HouseRule.code("apisAreCalledApi",
						classes().that()
							.areMetaAnnotatedWith("org.springframework.web.bind.annotation.RestController")
							.should()
							.haveSimpleNameEndingWith("Api")
							.because("the suffix says the surface: use …Api for JSON")));
	}

	static List<HouseRule> ofTests() {
		return List.of(
				HouseRule.tests("testClassesAreCalledTests",
						classes().that(describe("hold tests", NameRules::holdsTests))
							.should(beWrittenInAFileCalledTests())
							.because("the build runs *Tests only: use XTests beside X")),

				HouseRule.tests("testsAreSentences",
						methods().that(describe("are tests", NameRules::isTest))
							.should(speakInSentences())
							.because("tests are the prose of the house: use a camel-case sentence of the trade")));
	}

	private static boolean makesPages(JavaClass type) {
		return type.isMetaAnnotatedWith("org.springframework.stereotype.Controller")
				&& !type.isMetaAnnotatedWith("org.springframework.web.bind.annotation.RestController");
	}

	private static boolean holdsTests(JavaClass type) {
		return type.getMethods().stream().anyMatch(NameRules::isTest);
	}

	static boolean isTest(JavaMethod method) {
		return method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable");
	}

	private static ArchCondition<JavaPackage> beNullMarked() {
		return new ArchCondition<>("be @NullMarked") {
			@Override
			public void check(JavaPackage room, ConditionEvents events) {
				boolean marked = room.tryGetPackageInfo()
					.map((info) -> info.isAnnotatedWith(NullMarked.class))
					.orElse(false);
				if (!marked) {
					events.add(SimpleConditionEvent.violated(room, room.getName() + " is not @NullMarked"));
				}
			}
		};
	}

	private static ArchCondition<JavaPackage> haveACaption() {
		return new ArchCondition<>("have a caption") {
			@Override
			public void check(JavaPackage room, ConditionEvents events) {
				if (!Sources.isCaptioned(room)) {
					events.add(SimpleConditionEvent.violated(room, room.getName() + " has no sentence of Javadoc"));
				}
			}
		};
	}

	private static ArchCondition<JavaPackage> notBeALayer() {
		return new ArchCondition<>("not be named after a layer") {
			@Override
			public void check(JavaPackage room, ConditionEvents events) {
				if (LAYERS.contains(room.getRelativeName())) {
					events.add(SimpleConditionEvent.violated(room, room.getName() + " is named after a layer"));
				}
			}
		};
	}

	private static ArchCondition<JavaClass> beWrittenInAFileCalledTests() {
		return new ArchCondition<>("be written in a file called …Tests") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				if (!Town.file(type).getSimpleName().endsWith("Tests")) {
					events.add(SimpleConditionEvent.violated(type, type.getName() + " does not end in Tests"));
				}
			}
		};
	}

	private static ArchCondition<JavaMethod> speakInSentences() {
		return new ArchCondition<>("speak in sentences") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				if (NO_SENTENCE.matcher(method.getName()).matches()) {
					events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is no sentence"));
				}
			}
		};
	}

}
