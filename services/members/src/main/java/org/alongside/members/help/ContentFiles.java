package org.alongside.members.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import jakarta.validation.Validator;

import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Reads content files into records. What a record does not know, or what breaks its
 * rules, keeps the service from starting, and says in which file.
 */
@Component
public class ContentFiles {

	private final Validator validator;

	public ContentFiles(Validator validator) {
		this.validator = validator;
	}

	/** All that the pattern finds, in the order of their names. */
	public <T> List<T> all(String pattern, Class<T> type) {
		try {
			return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:content/" + pattern))
				.map((file) -> read(file, type))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	<T> T read(Resource file, Class<T> type) {
		try {
			var sources = new YamlPropertySourceLoader().load(file.getDescription(), file);
			T content = new Binder(ConfigurationPropertySources.from(sources))
				.bind(ConfigurationPropertyName.EMPTY, Bindable.of(type),
						new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
				.get();
			var wrongs = this.validator.validate(content);
			if (!wrongs.isEmpty()) {
				throw new IllegalStateException(file.getDescription() + ": "
						+ wrongs.stream()
							.map((wrong) -> wrong.getPropertyPath() + " " + wrong.getMessage())
							.sorted()
							.toList());
			}
			return content;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
