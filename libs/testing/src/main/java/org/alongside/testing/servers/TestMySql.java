package org.alongside.testing.servers;

import java.nio.file.Path;
import java.sql.SQLException;

import org.alongside.servers.Databases;
import org.alongside.servers.MySqlServer;
import org.alongside.servers.Secret;
import org.testcontainers.mysql.MySQLContainer;

/**
 * The database under test.
 *
 * @param where how it was started, in words
 */
record TestMySql(Databases databases, String version, String where) {

	static final String IMAGE = "mysql:8.4";

	static TestMySql inContainer() {
		Secret secret = Secret.random();
		MySQLContainer container = new MySQLContainer(IMAGE).withUsername("root")
			.withPassword(secret.passwordFor("root"))
			.withCommand("--transaction-isolation=READ-COMMITTED", "--innodb-flush-log-at-trx-commit=0",
					"--max-connections=400", "--default-time-zone=+00:00");
		container.start();
		Closing.withTheJvm(container::stop);
		Databases databases = new Databases(container.getHost() + ":" + container.getMappedPort(3306), "root",
				secret.passwordFor("root"), secret);
		return new TestMySql(databases, version(databases), "in a container of " + IMAGE);
	}

	/**
	 * Fast rather than durable: nobody needs what a test wrote after the power went.
	 */
	static TestMySql embedded() {
		Path home = Closing.folder("mysql");
		MySqlServer server = MySqlServer.start(home, 0, System.out::println, "innodb-flush-log-at-trx-commit=0",
				"innodb-doublewrite=OFF");
		Closing.withTheJvm(server::close, home);
		return new TestMySql(server.databases(), version(server.databases()), "embedded");
	}

	private static String version(Databases databases) {
		try {
			return databases.version();
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database that just started does not say its version", ex);
		}
	}

}
