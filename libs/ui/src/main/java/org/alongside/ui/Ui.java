package org.alongside.ui;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.context.IThymeleafBindStatus;
import org.thymeleaf.spring6.context.SpringContextUtils;
import org.thymeleaf.spring6.naming.SpringContextVariableNames;
import org.thymeleaf.spring6.util.DetailedError;
import org.thymeleaf.spring6.util.FieldUtils;

import org.springframework.validation.BindingResult;

/**
 * What templates may ask, as {@code #ui}: what a form holds, what is wrong with it in the
 * order of the page, and the words for moments and states.
 */
public final class Ui {

	private static final String DAY = ".day";

	private final IExpressionContext context;

	private final Assets assets;

	private final ZoneId zone;

	Ui(IExpressionContext context, Assets assets, ZoneId zone) {
		this.context = context;
		this.assets = assets;
		this.zone = zone;
	}

	/** The address of an asset, with its version, so that browsers keep it for a year. */
	public String asset(String path) {
		return this.assets.versioned(path);
	}

	/** Whether the caller of the fragment named this parameter. */
	public boolean given(String parameter) {
		return this.context.getVariable(GivenParameters.NAME) instanceof Set<?> given && given.contains(parameter);
	}

	/** Whether any form on the page was refused. */
	public boolean isRefused() {
		return this.context.getVariableNames()
			.stream()
			.filter((name) -> name.startsWith(BindingResult.MODEL_KEY_PREFIX))
			.anyMatch((name) -> this.context.getVariable(name) instanceof BindingResult result && result.hasErrors());
	}

	/** All that is wrong with the form, in the order of its fields on the page. */
	public List<Mistake> mistakes() {
		return errors().sorted(Comparator.comparingInt(this::place)).map(this::mistake).distinct().toList();
	}

	/** What is wrong with one field, or with a part of it. */
	public List<Mistake> mistakes(String field) {
		return errors().filter((error) -> !error.isGlobal())
			.filter((error) -> error.getFieldName().equals(field) || error.getFieldName().startsWith(field + "."))
			.map((error) -> new Mistake(id(field), error.getMessage()))
			.distinct()
			.toList();
	}

	/** The id a field has on the page. */
	public String id(String field) {
		return FieldUtils.idFromName(field);
	}

	/** What the field holds, as it was typed. */
	public String value(String field) {
		Object value = bound(field).getDisplayValue();
		return (value != null) ? value.toString() : "";
	}

	/** What a part of the field holds, such as the day of a date. */
	public String value(String field, String part) {
		IThymeleafBindStatus whole = bound(field);
		return (whole.getActualValue() != null) ? value(field + "." + part) : "";
	}

	/** Whether the field holds this code, alone or among others. */
	public boolean holds(String field, String code) {
		Object value = bound(field).getActualValue();
		return switch (value) {
			case null -> false;
			case Collection<?> values -> values.stream().anyMatch((each) -> code(each).equals(code));
			case Object[] values -> Arrays.stream(values).anyMatch((each) -> code(each).equals(code));
			default -> code(value).equals(code);
		};
	}

	/** The code of an option: the name of an enum, else its text. */
	public String code(@Nullable Object option) {
		return (option instanceof Enum<?> named) ? named.name() : String.valueOf(option);
	}

	/** The ids of what describes a field to those who cannot see it. */
	public @Nullable String describedBy(String id, @Nullable String hint, List<Mistake> mistakes) {
		String ids = Stream.of((hint != null) ? id + "-hint" : "", mistakes.isEmpty() ? "" : id + "-error")
			.filter((each) -> !each.isEmpty())
			.collect(Collectors.joining(" "));
		return ids.isEmpty() ? null : ids;
	}

	/** A moment as people say it: {@code 22 November 2026 at 10:45am}. */
	public String moment(Instant at) {
		return DateTimeFormatter.ofPattern("d MMMM yyyy 'at' h:mma", Locale.UK)
			.withZone(this.zone)
			.format(at)
			.replace("AM", "am")
			.replace("PM", "pm");
	}

	/** The words for how far a task is. */
	public String status(String code) {
		String words = message("ui.task." + code);
		return (words != null) ? words : code;
	}

	/**
	 * The words of a notice: a message key, or anything with a {@code key} and
	 * {@code args}. A notice of another service, whose words this one does not know, is
	 * still good news.
	 */
	public @Nullable String words(Object notice) {
		String key = (notice instanceof CharSequence) ? notice.toString() : String.valueOf(part(notice, "key"));
		Object args = (notice instanceof CharSequence) ? null : part(notice, "args");
		String words = message(key, (args instanceof Object[] several) ? several : new Object[0]);
		return (words != null) ? words : message("ui.notice.unnamed");
	}

	private static @Nullable Object part(Object notice, String component) {
		try {
			var accessor = notice.getClass().getMethod(component);
			accessor.setAccessible(true);
			return accessor.invoke(notice);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalArgumentException("A notice is a message key or a record of key and args: " + notice, ex);
		}
	}

	/** The words of a key, or nothing where this service does not know it. */
	private @Nullable String message(String key, Object... args) {
		String words = SpringContextUtils.getRequestContext(this.context).getMessage(key, args, "");
		return words.isEmpty() ? null : words;
	}

	private IThymeleafBindStatus bound(String field) {
		return FieldUtils.getBindStatus(this.context, "*{" + field + "}");
	}

	private Stream<DetailedError> errors() {
		// a form that could not even be made has mistakes all the same
		return this.context.containsVariable(SpringContextVariableNames.SPRING_BOUND_OBJECT_EXPRESSION)
				? FieldUtils.detailedErrors(this.context, FieldUtils.ALL_FIELDS).stream() : Stream.empty();
	}

	private Mistake mistake(DetailedError error) {
		return new Mistake(error.isGlobal() ? null : target(error.getFieldName()), error.getMessage());
	}

	private String target(String field) {
		return id(field.endsWith(DAY) ? field.substring(0, field.length() - DAY.length()) : field);
	}

	private int place(DetailedError error) {
		Object form = selected();
		if (error.isGlobal() || form == null || !form.getClass().isRecord()) {
			return Integer.MAX_VALUE;
		}
		List<String> order = new ArrayList<>();
		for (RecordComponent component : form.getClass().getRecordComponents()) {
			order.add(component.getName());
		}
		return order.indexOf(error.getFieldName().split("[.\\[]", 2)[0]);
	}

	private @Nullable Object selected() {
		return (this.context instanceof org.thymeleaf.context.ITemplateContext template
				&& template.hasSelectionTarget()) ? template.getSelectionTarget() : null;
	}

}
