package org.alongside.peersupport.people;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who acts, or has acted, for whom. The two know each other and are never each other's
 * buddy, also after one has stopped to act for the other.
 */
@Service
@Order(3)
@Transactional
public class HelperBook implements PersonalData {

	private final JdbcClient database;

	HelperBook(JdbcClient database) {
		this.database = database;
	}

	void appointed(UUID member, UUID helper) {
		this.database.sql("INSERT IGNORE INTO helper (member_id, helper_id) VALUES (:member, :helper)")
			.param("member", Columns.bytes(member))
			.param("helper", Columns.bytes(helper))
			.update();
	}

	/** All who know each other in this way. */
	@Transactional(readOnly = true)
	public Set<KnowEachOther> pairs() {
		return new HashSet<>(this.database.sql("SELECT member_id, helper_id FROM helper")
			.query((row, _) -> new KnowEachOther(Columns.uuid(row.getBytes(1)), Columns.uuid(row.getBytes(2))))
			.list());
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		// members, who told it, shows who acts for whom
	}

	@Override
	public int erase(UUID person) {
		this.database.sql("DELETE FROM helper WHERE member_id = :person OR helper_id = :person")
			.param("person", Columns.bytes(person))
			.update();
		return 0;
	}

}
