package org.alongside.edge.signin;

import java.security.SecureRandom;
import java.util.Base64;

import org.alongside.edge.neighbourhood.Neighbourhood;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;

/**
 * The session: kept in the database so that any edge can serve anybody, found by one
 * cookie that says nothing. What cannot be read of it is as if it were not there.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

	private static final Logger log = LoggerFactory.getLogger(SessionConfiguration.class);

	@Bean
	CookieSerializer sessionCookie(Neighbourhood neighbourhood) {
		return new SessionCookie(neighbourhood.isEncrypted());
	}

	@Bean
	MySqlJdbcIndexedSessionRepositoryCustomizer sessionsOnMySql() {
		return new MySqlJdbcIndexedSessionRepositoryCustomizer();
	}

	/** Names sessions by 216 bits of chance, in the 36 characters that the table has. */
	@Bean
	SessionIdGenerator sessionNames() {
		SecureRandom random = new SecureRandom();
		return () -> {
			byte[] bytes = new byte[27];
			random.nextBytes(bytes);
			return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		};
	}

	@Bean
	ConversionService springSessionConversionService() {
		ClassLoader loader = getClass().getClassLoader();
		GenericConversionService conversion = new GenericConversionService();
		conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
		conversion.addConverter(byte[].class, Object.class, new Readable(new DeserializingConverter(loader)));
		return conversion;
	}

	/**
	 * Reads what an earlier release wrote, or nothing: then somebody signs in again.
	 */
	private record Readable(DeserializingConverter reader) implements Converter<byte[], @Nullable Object> {

		@Override
		public @Nullable Object convert(byte[] written) {
			try {
				return this.reader.convert(written);
			}
			catch (SerializationFailedException _) {
				log.info("A part of a session could not be read and is left out");
				return null;
			}
		}

	}

}
