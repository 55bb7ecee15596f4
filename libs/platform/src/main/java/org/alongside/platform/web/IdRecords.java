package org.alongside.platform.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/**
 * Reads and writes typed ids, records around one {@link UUID}, in paths and forms. Only
 * the form with all 36 characters is read: one record, one address.
 */
class IdRecords implements ConditionalGenericConverter {

	private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return Set.of(new ConvertiblePair(String.class, Record.class), new ConvertiblePair(Record.class, String.class));
	}

	@Override
	public boolean matches(TypeDescriptor source, TypeDescriptor target) {
		return isId(source.getType()) || isId(target.getType());
	}

	@Override
	public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
		if (source == null) {
			return null;
		}
		try {
			if (!(source instanceof String text)) {
				var component = source.getClass().getRecordComponents()[0].getAccessor();
				component.setAccessible(true);
				return String.valueOf(component.invoke(source));
			}
			if (!UUID_FORM.matcher(text).matches()) {
				throw new IllegalArgumentException("Not an id");
			}
			var constructor = to.getType().getDeclaredConstructor(UUID.class);
			constructor.setAccessible(true);
			return constructor.newInstance(UUID.fromString(text));
		}
		catch (NoSuchMethodException | InstantiationException | IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalArgumentException("Not an id", ex);
		}
	}

	private static boolean isId(Class<?> type) {
		RecordComponent[] components = type.getRecordComponents();
		return components != null && components.length == 1 && components[0].getType() == UUID.class;
	}

}
