package org.alongside.testing.house;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/**
 * How code is written: time and identity come in, nothing is printed, nothing is
 * generated behind the reader's back.
 */
final class CodeRules {

	private static final String ENTITY = "jakarta.persistence.Entity";

	private static final Set<String> OLD_TIME = Set.of("java.util.Date", "java.util.Calendar",
			"java.util.GregorianCalendar", "java.text.SimpleDateFormat", "java.util.TimeZone");

	private static final Set<String> INJECTIONS = Set.of("org.springframework.beans.factory.annotation.Autowired",
			"org.springframework.beans.factory.annotation.Value", "jakarta.inject.Inject",
			"jakarta.annotation.Resource", "jakarta.persistence.PersistenceContext");

	private static final Set<String> LIFECYCLES = Set.of("jakarta.annotation.PostConstruct",
			"jakarta.annotation.PreDestroy");

	private static final Set<String> EVERYWHERE = Set.of("java.time.Clock", "org.alongside.platform.data.Ids",
			"org.springframework.context.ApplicationEventPublisher", "java.lang.String", "java.time.Duration");

	private CodeRules() {
	}

	static List<HouseRule> all() {
		return List.of(
				HouseRule.code("timeIsJavaTime",
						noClasses().should(tellTimeTheOldWay())
							.because("a Date is neither a date nor safe: use Instant, LocalDate, Duration")),

				HouseRule.code("fieldsAreNotInjected",
						noFields().should(beMetaAnnotatedWithAny(INJECTIONS))
							.because("what a type needs is said where it is born: use the constructor")),

				HouseRule.code("objectsAreBornWhole", noMethods().should(beMetaAnnotatedWithAny(LIFECYCLES))
					.because("half-born objects surprise: use the constructor, an ApplicationRunner or close()")),

				HouseRule.code("lombokIsNotUsed", noClasses().should(importLombok())
					.because("what is not written cannot be read: use records and constructors")));
	}

	static List<HouseRule> ofServices() {
		return List.of(
				HouseRule.code("timeComesFromTheClock",
						noClasses().should()
							.accessTargetWhere(describe("reads the machine's time", CodeRules::readsTheMachinesTime))
							.because("time comes in: use the Clock bean, and clock.instant()")),

				HouseRule.code("idsComeFromIds",
						noClasses().should()
							.callMethod(UUID.class, "randomUUID")
							.because("random keys scatter an index: use Ids.next()")),

				HouseRule.code("nothingIsPrinted",
						noClasses().should()
							.accessTargetWhere(describe("prints", CodeRules::prints))
							.because("what is printed is lost: use a Logger, with codes and ids only")),

				HouseRule.code("entitiesHaveNoSetters",
						noMethods().that()
							.areDeclaredInClassesThat()
							.areAnnotatedWith(ENTITY)
							.should()
							.haveNameMatching("set[A-Z].*")
							.because("state changes by steps of the trade: use a named transition")),

				HouseRule.code("statusIsAssignedOnce",
						fields().that()
							.areDeclaredInClassesThat()
							.areAnnotatedWith(ENTITY)
							.and()
							.haveName("status")
							.should(beAssignedByOneMethod())
							.because("a life fits on one screen: use one become(next) that asks next()")),

				HouseRule.code("constructorsTakeAtMostSix",
						constructors().that()
							.areDeclaredInClassesThat()
							.areMetaAnnotatedWith("org.springframework.stereotype.Component")
							.should(takeAtMostSix())
							.because("more is a room with two purposes: use two types")),

				HouseRule.tests("testsDoNotSleep",
						noClasses().should()
							.callMethodWhere(describe("sleeps",
									(call) -> call.getTargetOwner().isEquivalentTo(Thread.class)
											&& call.getName().equals("sleep")))
							.because("sleeping is guessing: use SteppingClock, EventProbe or Awaitility")));
	}

	/** To turn what somebody else's library gives into an Instant is the one good use. */
	private static ArchCondition<JavaClass> tellTimeTheOldWay() {
		return new ArchCondition<>("tell time the old way") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getDirectDependenciesFromSelf()
					.stream()
					.filter((dependency) -> OLD_TIME.contains(dependency.getTargetClass().getName()))
					.map((dependency) -> dependency.getDescription())
					.filter((description) -> !description.contains("Date.toInstant()"))
					.forEach((description) -> events.add(SimpleConditionEvent.satisfied(type, description)));
			}
		};
	}

	private static boolean readsTheMachinesTime(JavaAccess<?> access) {
		JavaClass owner = access.getTargetOwner();
		return switch (access.getName()) {
			case "now" -> owner.getPackageName().startsWith("java.time") && !takesAClock(access);
			case "system", "systemUTC", "systemDefaultZone" -> owner.isEquivalentTo(Clock.class);
			case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
			default -> false;
		};
	}

	private static boolean takesAClock(JavaAccess<?> access) {
		return access.getTarget() instanceof CodeUnitAccessTarget target
				&& target.getRawParameterTypes().stream().anyMatch((type) -> type.isEquivalentTo(Clock.class));
	}

	private static boolean prints(JavaAccess<?> access) {
		return (access.getTargetOwner().isEquivalentTo(System.class) && Set.of("out", "err").contains(access.getName()))
				|| (access.getName().equals("printStackTrace")
						&& access.getTargetOwner().isAssignableTo(Throwable.class));
	}

	private static <T extends CanBeAnnotated & com.tngtech.archunit.core.domain.properties.HasName.AndFullName> ArchCondition<T> beMetaAnnotatedWithAny(
			Set<String> annotations) {
		return new ArchCondition<>(
				"be annotated with " + annotations.stream().sorted().collect(Collectors.joining(", "))) {
			@Override
			public void check(T member, ConditionEvents events) {
				boolean annotated = annotations.stream().anyMatch(member::isMetaAnnotatedWith);
				events.add(new SimpleConditionEvent(member, annotated, member.getFullName()));
			}
		};
	}

	private static ArchCondition<JavaClass> importLombok() {
		return new ArchCondition<>("import Lombok") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				Optional<String> source = Sources.of(type);
				boolean lombok = source
					.filter((text) -> text.lines().anyMatch((line) -> line.startsWith("import lombok.")))
					.isPresent();
				events.add(new SimpleConditionEvent(type, lombok, type.getName() + " imports Lombok"));
			}
		};
	}

	private static ArchCondition<JavaField> beAssignedByOneMethod() {
		return new ArchCondition<>("be assigned by one method") {
			@Override
			public void check(JavaField status, ConditionEvents events) {
				Set<String> writers = status.getAccessesToSelf()
					.stream()
					.filter((access) -> access.getAccessType() == AccessType.SET)
					.map((access) -> access.getOrigin())
					.filter((origin) -> !(origin instanceof JavaConstructor))
					.map((origin) -> origin.getFullName())
					.collect(Collectors.toSet());
				if (writers.size() > 1) {
					events.add(
							SimpleConditionEvent.violated(status, status.getFullName() + " is assigned by " + writers));
				}
			}
		};
	}

	/** Clock, Ids, the publisher of events and single settings are no collaborators. */
	private static boolean isEverywhere(JavaClass type) {
		return EVERYWHERE.contains(type.getName()) || type.isPrimitive();
	}

	private static ArchCondition<JavaConstructor> takeAtMostSix() {
		return new ArchCondition<>("take at most six collaborators") {
			@Override
			public void check(JavaConstructor constructor, ConditionEvents events) {
				long count = constructor.getRawParameterTypes().stream().filter((type) -> !isEverywhere(type)).count();
				if (count > 6) {
					events
						.add(SimpleConditionEvent.violated(constructor, constructor.getFullName() + " takes " + count));
				}
			}
		};
	}

}
