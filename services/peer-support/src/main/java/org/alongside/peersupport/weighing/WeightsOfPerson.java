package org.alongside.peersupport.weighing;

import java.io.IOException;
import java.util.UUID;

import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The names of staff who changed the weights. When they leave the names go; the versions
 * stay, for runs were made by them. What they did they find among their deeds.
 */
@Component
@Order(5)
class WeightsOfPerson implements PersonalData {

	private final JdbcClient database;

	WeightsOfPerson(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		// their deeds are in the book of deeds, which shows itself
	}

	@Override
	public int erase(UUID person) {
		for (String role : new String[] { "proposed_by", "decided_by" }) {
			this.database.sql("UPDATE weighting SET " + role + "_name = '' WHERE " + role + " = :person")
				.param("person", Columns.bytes(person))
				.update();
		}
		return 0;
	}

}
