package org.alongside.testing.servers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a Spring test a fresh schema on a real MySQL and, unless told otherwise, a real
 * Kafka with every topic. One schema for each application context, so tests that share a
 * context share it. Also sets what a service cannot start without: keys, its public
 * origin, its place of sign-in.
 * <p>
 * For {@code @SpringBootTest} as for {@code @DataJpaTest}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface WithServers {

	/**
	 * The service whose schema it is.
	 */
	String schema();

	/**
	 * Whether a broker is needed. Without one, listeners do not start.
	 */
	boolean kafka() default true;

}
