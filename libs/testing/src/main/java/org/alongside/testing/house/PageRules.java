package org.alongside.testing.house;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * What the surfaces of a service may show, and to whom.
 */
final class PageRules {

	private static final String AUTHORITY = "org.springframework.security.access.prepost.PreAuthorize";

	private PageRules() {
	}

	static List<HouseRule> all() {
		return List.of(
				HouseRule.code("entitiesAreNotShown",
						methods().that()
							.areDeclaredInClassesThat()
							.areMetaAnnotatedWith("org.springframework.stereotype.Controller")
							.should(speakOfNoEntity())
							.because("an entity is nobody's page: use a form record in and a view record out")),

				HouseRule.code("mappingsDeclareWhoMayCall",
						methods().that()
							.areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
							.should(declareAuthority())
							.because("a door says who may enter: use @PreAuthorize on the method or its class")),

				HouseRule.code("problemsAreToldByThePlatform",
						noClasses().should()
							.beMetaAnnotatedWith("org.springframework.web.bind.annotation.ControllerAdvice")
							.because("refusals sound the same everywhere: use Refusal and RecordNotFound")));
	}

	private static ArchCondition<JavaMethod> speakOfNoEntity() {
		return new ArchCondition<>("speak of no entity") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				Stream.concat(method.getReturnType().getAllInvolvedRawTypes().stream(),
						method.getParameterTypes().stream().flatMap((type) -> type.getAllInvolvedRawTypes().stream()))
					.filter(PageRules::isEntity)
					.forEach((entity) -> events.add(SimpleConditionEvent.violated(method,
							method.getFullName() + " speaks of the entity " + entity.getName())));
			}
		};
	}

	private static boolean isEntity(JavaClass type) {
		return type.isAnnotatedWith("jakarta.persistence.Entity");
	}

	private static ArchCondition<JavaMethod> declareAuthority() {
		return new ArchCondition<>("declare who may call") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				if (!method.isMetaAnnotatedWith(AUTHORITY) && !method.getOwner().isMetaAnnotatedWith(AUTHORITY)) {
					events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no @PreAuthorize"));
				}
			}
		};
	}

}
