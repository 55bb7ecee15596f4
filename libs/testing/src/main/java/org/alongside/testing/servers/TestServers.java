package org.alongside.testing.servers;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.alongside.servers.Database;
import org.alongside.servers.Topics;
import org.testcontainers.containers.ContainerLaunchException;

import org.springframework.core.NestedExceptionUtils;

/**
 * MySQL and Kafka for the tests of this JVM, each started when first asked for and
 * stopped with the JVM. In containers when a Docker engine answers and has their images
 * or can get them, else embedded; which, is printed once. So is why, when an image is
 * here but its container does not start.
 */
public final class TestServers {

	private static final AtomicInteger SCHEMAS = new AtomicInteger();

	private TestServers() {
	}

	/**
	 * A schema nobody has used before, with a user of its own.
	 * @param name what it is for; a number is put behind it
	 */
	public static Database freshSchema(String name) {
		return Running.MYSQL.databases().schema(name + "_" + SCHEMAS.incrementAndGet());
	}

	/**
	 * Where the broker is, with every topic of the platform on it.
	 */
	public static String bootstrapServers() {
		return Running.Broker.ADDRESS;
	}

	/**
	 * Starts a server when, and only when, somebody asks for it.
	 */
	private static final class Running {

		static final TestMySql MYSQL = announced(
				contained(TestMySql.IMAGE, TestMySql::inContainer, TestMySql::embedded));

		private static TestMySql announced(TestMySql server) {
			say("MySQL " + server.version() + ", " + server.where());
			return server;
		}

		private static <T> T contained(String image, Supplier<T> inContainer, Supplier<T> embedded) {
			if (DockerEngine.has(image)) {
				try {
					return inContainer.get();
				}
				catch (ContainerLaunchException ex) {
					say("no container of " + image + ", which did not start: "
							+ NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
				}
			}
			return embedded.get();
		}

		private static void say(String line) {
			System.out.println("Tests run on " + line);
		}

		private static final class Broker {

			static final String ADDRESS = start();

			private static String start() {
				TestKafka kafka = contained(TestKafka.IMAGE, TestKafka::inContainer, TestKafka::embedded);
				Topics.declared().applyTo(kafka.bootstrapServers());
				say("Kafka " + kafka.version() + ", " + kafka.where());
				return kafka.bootstrapServers();
			}

		}

	}

}
