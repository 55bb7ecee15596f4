package org.alongside.ui;

import java.util.Set;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code ui:takes="field,label,hint"} on a fragment names the parameters it takes, all of
 * them optional: one that the caller did not give is null, whatever the model holds under
 * its name, and one it does not know is refused.
 */
final class TakenParameters extends AbstractAttributeTagProcessor {

	TakenParameters() {
		super(TemplateMode.HTML, "ui", null, false, "takes", true, 1, true);
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
			String value, IElementTagStructureHandler structure) {
		Set<String> taken = Set.of(value.split(","));
		Set<?> given = (context.getVariable(GivenParameters.NAME) instanceof Set<?> named) ? named : Set.of();
		for (Object name : given) {
			if (!taken.contains(name)) {
				throw new TemplateProcessingException("This fragment takes " + value + ", not " + name);
			}
		}
		for (String name : taken) {
			if (!given.contains(name)) {
				structure.setLocalVariable(name, null);
			}
		}
	}

}
