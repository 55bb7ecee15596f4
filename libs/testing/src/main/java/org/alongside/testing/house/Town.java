package org.alongside.testing.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/**
 * One service as the rules see it: a root package, the features below it, and the
 * contracts it owns.
 *
 * @param root such as {@code org.alongside.grants}
 */
record Town(String root) {

	static final String CONTRACTS = "org.alongside.contracts";

	/** The service's name, which is also the name of its package of contracts. */
	String name() {
		return this.root.substring(this.root.lastIndexOf('.') + 1);
	}

	String ownContracts() {
		return CONTRACTS + "." + name();
	}

	boolean contains(JavaClass type) {
		return isIn(type, this.root);
	}

	DescribedPredicate<JavaClass> ownContract() {
		return DescribedPredicate.describe("%s's own contracts".formatted(name()),
				(type) -> isIn(type, ownContracts()));
	}

	DescribedPredicate<JavaClass> foreignContract() {
		return DescribedPredicate.describe("other services' contracts", (type) -> isIn(type, CONTRACTS)
				&& !type.getPackageName().equals(CONTRACTS) && !isIn(type, ownContracts()));
	}

	DescribedPredicate<JavaClass> otherTown() {
		return DescribedPredicate.describe("another service", (type) -> isIn(type, "org.alongside") && !contains(type)
				&& !isIn(type, CONTRACTS) && !isIn(type, "org.alongside.platform") && !isIn(type, "org.alongside.ui"));
	}

	static boolean isIn(JavaClass type, String packageName) {
		return type.getPackageName().equals(packageName) || type.getPackageName().startsWith(packageName + ".");
	}

	/** The file a type is written in, as it were: the outermost type around it. */
	static JavaClass file(JavaClass type) {
		return type.getEnclosingClass().map(Town::file).orElse(type);
	}

}
