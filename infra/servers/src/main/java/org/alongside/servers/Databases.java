package org.alongside.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The schemas of one MySQL server: one for each service, each with a user of its own who
 * sees no other.
 */
public final class Databases {

	private static final String PARAMETERS = "sslMode=PREFERRED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC";

	private final String address;

	private final String username;

	private final String password;

	private final Secret secret;

	/**
	 * @param address host and port of the server
	 * @param username somebody there who may create schemas and users
	 */
	public Databases(String address, String username, String password, Secret secret) {
		this.address = address;
		this.username = username;
		this.password = password;
		this.secret = secret;
	}

	/**
	 * Makes the schema and its user unless they are there, and says how to reach them.
	 */
	public Database schema(String name) {
		if (!name.matches("[a-z][a-z0-9_]{0,31}")) {
			throw new IllegalArgumentException("Not a name for a schema: " + name);
		}
		String userPassword = this.secret.passwordFor("schema " + name);
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			statement.execute(
					"CREATE DATABASE IF NOT EXISTS `" + name + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
			statement.execute("CREATE USER IF NOT EXISTS '" + name + "'@'%' IDENTIFIED BY '" + userPassword + "'");
			statement.execute("ALTER USER '" + name + "'@'%' IDENTIFIED BY '" + userPassword + "'");
			statement.execute("GRANT ALL ON `" + name.replace("_", "\\_") + "`.* TO '" + name + "'@'%'");
		}
		catch (SQLException ex) {
			throw new ServerDidNotStart(
					"The database at " + this.address + " would not make the schema " + name + ": " + ex.getMessage(),
					ex);
		}
		return new Database(url(name), name, userPassword);
	}

	/**
	 * Removes the schema and its user, with all that is in it.
	 */
	public void drop(String name) {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			statement.execute("DROP DATABASE IF EXISTS `" + name + "`");
			statement.execute("DROP USER IF EXISTS '" + name + "'@'%'");
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Could not drop the schema " + name, ex);
		}
	}

	/**
	 * The server's own word on its version, asked for anew.
	 */
	public String version() throws SQLException {
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet version = statement.executeQuery("SELECT VERSION()")) {
			version.next();
			return version.getString(1);
		}
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(url("") + "&connectTimeout=2000&socketTimeout=30000", this.username,
				this.password);
	}

	private String url(String schema) {
		return "jdbc:mysql://" + this.address + "/" + schema + "?" + PARAMETERS;
	}

}
