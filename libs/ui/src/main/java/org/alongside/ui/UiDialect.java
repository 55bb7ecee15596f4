package org.alongside.ui;

import java.time.ZoneId;
import java.util.Set;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.processor.IProcessor;

/**
 * What our templates can say beyond Thymeleaf's own: fragments with optional parameters,
 * and {@code #ui}.
 */
final class UiDialect extends AbstractProcessorDialect implements IExpressionObjectDialect {

	private static final int BEFORE_STANDARD = 900;

	private final Assets assets = new Assets();

	private final ZoneId zone;

	UiDialect(ZoneId zone) {
		super("Alongside", "ui", BEFORE_STANDARD);
		this.zone = zone;
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new GivenParameters("replace"), new GivenParameters("insert"), new TakenParameters());
	}

	@Override
	public IExpressionObjectFactory getExpressionObjectFactory() {
		return new IExpressionObjectFactory() {
			@Override
			public Set<String> getAllExpressionObjectNames() {
				return Set.of("ui");
			}

			@Override
			public Object buildObject(IExpressionContext context, String name) {
				return new Ui(context, UiDialect.this.assets, UiDialect.this.zone);
			}

			@Override
			public boolean isCacheable(String name) {
				return false;
			}
		};
	}

}
