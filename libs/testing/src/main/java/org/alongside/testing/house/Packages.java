package org.alongside.testing.house;

import java.util.LinkedHashMap;
import java.util.Map;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;

/**
 * The packages that the judged classes are in, each once.
 */
final class Packages extends AbstractClassesTransformer<JavaPackage> {

	private Packages() {
		super("packages");
	}

	static Packages ofClasses() {
		return new Packages();
	}

	@Override
	public Iterable<JavaPackage> doTransform(JavaClasses classes) {
		Map<String, JavaPackage> rooms = new LinkedHashMap<>();
		classes.forEach((type) -> rooms.putIfAbsent(type.getPackageName(), type.getPackage()));
		return rooms.values();
	}

}
