package org.alongside.testing.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for the run, fresh windows for each test. */
class BrowsingExtension implements ParameterResolver, AfterEachCallback {

	private static final Namespace OURS = Namespace.create(BrowsingExtension.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		Class<?> type = parameter.getParameter().getType();
		return type == Browsing.class || type == Page.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
		Browsing browsing = browsing(test);
		return (parameter.getParameter().getType() == Page.class) ? browsing.phone() : browsing;
	}

	@Override
	public void afterEach(ExtensionContext test) {
		Browsing browsing = test.getStore(OURS).remove(Browsing.class, Browsing.class);
		if (browsing != null) {
			browsing.close(test.getExecutionException().isPresent());
		}
	}

	private static Browsing browsing(ExtensionContext test) {
		Browsers browsers = test.getRoot()
			.getStore(OURS)
			.computeIfAbsent(Browsers.class, (type) -> Browsers.open(), Browsers.class);
		String name = test.getRequiredTestClass().getSimpleName() + "-"
				+ test.getTestMethod().map((method) -> method.getName()).orElse("all")
				+ test.getDisplayName().replaceAll("\\(.*|[^\\w]+", "-").replaceAll("-$", "");
		return test.getStore(OURS)
			.computeIfAbsent(Browsing.class, (type) -> new Browsing(browsers.browser(), name), Browsing.class);
	}

}
