package org.alongside.ui;

import java.util.HashSet;
import java.util.Set;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.Assignation;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Notes, just before a fragment is inserted, which parameters its caller named, so that
 * {@link TakenParameters} can tell a parameter from a variable that happens to have the
 * same name.
 */
final class GivenParameters extends AbstractAttributeTagProcessor {

	static final String NAME = "ui_given";

	private static final int AFTER_TAKING = 2;

	GivenParameters(String attribute) {
		super(TemplateMode.HTML, "th", null, false, attribute, true, AFTER_TAKING, false);
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
			String value, IElementTagStructureHandler structure) {
		IStandardExpression expression = StandardExpressions.getExpressionParser(context.getConfiguration())
			.parseExpression(context, value);
		structure.setLocalVariable(NAME, named(expression, context));
	}

	private static Set<String> named(IStandardExpression expression, ITemplateContext context) {
		Set<String> names = new HashSet<>();
		if (expression instanceof FragmentExpression fragment && fragment.hasParameters()
				&& !fragment.hasSyntheticParameters()) {
			for (Assignation parameter : fragment.getParameters()) {
				names.add(String.valueOf(parameter.getLeft().execute(context)));
			}
		}
		return names;
	}

}
