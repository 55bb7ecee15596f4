package org.alongside.testing.house;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.alongside.platform.events.Inbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * Who may see whom: between services, between features, and at the doors where facts
 * leave and enter.
 */
final class DoorRules {

	private static final Set<String> LISTENERS = Set.of("org.springframework.kafka.annotation.KafkaListener",
			"org.springframework.kafka.annotation.KafkaHandler");

	private DoorRules() {
	}

	static List<HouseRule> of(Town town) {
		return List.of(
				HouseRule.code("servicesImportNoService", noClasses().should()
					.dependOnClassesThat(town.otherTown())
					.because("services never call each other: use what you hear of it, kept in your own tables")),

				HouseRule.code("ownContractsAreToldInOneFile", noClasses()
					.that(are("outside publication's …EventPublication", (type) -> !isPublication(town, type)))
					.should()
					.dependOnClassesThat(town.ownContract())
					.because("a service has one door out: use an internal event, and translate it in publication")),

				HouseRule.code("foreignContractsAreHeardByConsumers", noClasses()
					.that(are("no …EventsConsumer",
							(type) -> !Town.file(type).getSimpleName().endsWith("EventsConsumer")))
					.should()
					.dependOnClassesThat(town.foreignContract())
					.because("there is one door in per neighbour: use an …EventsConsumer and words of our own")),

				HouseRule.code("featuresFormNoCircle",
						slices().matching(town.root() + ".(*)..")
							.should()
							.beFreeOfCycles()
							.because("features form floors: use an internal event for what would run back up")),

				HouseRule.code("doorsAreShut",
						classes().that(are("public and top-level", DoorRules::isOpen))
							.should(beAFaceOfItsFeature(town))
							.because("a package is a room: use package-private, and let others call a @Service")),

				HouseRule.code("listenersGoThroughTheInbox",
						methods().that(areListeners())
							.should(callTheInbox())
							.because("whoever hears must bear hearing twice: use Inbox.once around the effect")));
	}

	private static boolean isPublication(Town town, JavaClass type) {
		return type.getPackageName().equals(town.root() + ".publication")
				&& Town.file(type).getSimpleName().endsWith("EventPublication");
	}

	private static boolean isOpen(JavaClass type) {
		return type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC)
				&& !type.getSimpleName().equals("package-info");
	}

	/**
	 * Public are: the way in (main, configuration), ids, events; and a bean that is no
	 * page, or a word (record, enum, sealed interface, final class, annotation, refusal),
	 * but only if another package uses it.
	 */
	private static ArchCondition<JavaClass> beAFaceOfItsFeature(Town town) {
		return new ArchCondition<>("be an id, an event, a way in, or a bean or word that another feature uses") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				if (isWayIn(type) || isId(type) || isEvent(type)) {
					return;
				}
				if (!isBean(type) && !isWord(type)) {
					events.add(SimpleConditionEvent.violated(type, type.getName()
							+ " is public, but neither an id, an event, a way in, nor a bean or word that others use"));
				}
				else if (!isUsedElsewhere(town, type)) {
					events.add(SimpleConditionEvent.violated(type,
							type.getName() + " is public, but no other package uses it"));
				}
			}
		};
	}

	private static boolean isWayIn(JavaClass type) {
		return type.isMetaAnnotatedWith("org.springframework.context.annotation.Configuration")
				|| type.tryGetMethod("main", String[].class).isPresent();
	}

	private static boolean isId(JavaClass type) {
		return type.isRecord() && type.getSimpleName().endsWith("Id");
	}

	private static boolean isEvent(JavaClass type) {
		return type.isInterface() && type.getSimpleName().endsWith("Event");
	}

	private static boolean isBean(JavaClass type) {
		return type.isMetaAnnotatedWith("org.springframework.stereotype.Component")
				&& !type.isMetaAnnotatedWith("org.springframework.stereotype.Controller");
	}

	/** A value, a refusal or a pure function: nothing with a life of its own. */
	private static boolean isWord(JavaClass type) {
		return type.isRecord() || type.isEnum() || type.isAnnotation() || type.isAssignableTo(RuntimeException.class)
				|| type.getModifiers().contains(JavaModifier.FINAL)
				|| (type.isInterface() && type.reflect().isSealed());
	}

	private static boolean isUsedElsewhere(Town town, JavaClass type) {
		return type.getPackage()
			.getClasses()
			.stream()
			.filter((part) -> Town.file(part).equals(type))
			.flatMap((part) -> part.getDirectDependenciesToSelf().stream())
			.map((dependency) -> dependency.getOriginClass())
			.anyMatch((user) -> town.contains(user) && !user.getPackageName().equals(type.getPackageName()));
	}

	private static DescribedPredicate<CanBeAnnotated> areListeners() {
		return DescribedPredicate.describe("hear a topic",
				(method) -> LISTENERS.stream().anyMatch(method::isMetaAnnotatedWith));
	}

	private static ArchCondition<JavaMethod> callTheInbox() {
		return new ArchCondition<>("call Inbox.once") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				boolean once = method.getMethodCallsFromSelf()
					.stream()
					.anyMatch((call) -> call.getTargetOwner().isEquivalentTo(Inbox.class)
							&& call.getName().equals("once"));
				if (!once) {
					events
						.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not call Inbox.once"));
				}
			}
		};
	}

	private static DescribedPredicate<JavaClass> are(String description, Predicate<JavaClass> predicate) {
		return DescribedPredicate.describe(description, predicate);
	}

}
