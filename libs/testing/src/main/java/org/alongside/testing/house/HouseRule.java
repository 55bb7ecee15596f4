package org.alongside.testing.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;

/**
 * One rule, with the name that its broken example bears.
 *
 * @param name a sentence in camel case; the broken example is the package of that name
 * @param subject whether what runs is judged, or the tests of it
 */
record HouseRule(String name, Subject subject, ArchRule rule) {

	static HouseRule code(String name, ArchRule rule) {
		return new HouseRule(name, Subject.CODE, rule.allowEmptyShould(true));
	}

	static HouseRule tests(String name, ArchRule rule) {
		return new HouseRule(name, Subject.TESTS, rule.allowEmptyShould(true));
	}

	EvaluationResult evaluate(JavaClasses classes) {
		return this.rule.evaluate(classes);
	}

	@Override
	public String toString() {
		return this.name;
	}

	enum Subject {

		CODE, TESTS

	}

}
