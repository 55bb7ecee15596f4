package org.alongside.peersupport.people;

import java.util.HashSet;
import java.util.Set;

import org.alongside.platform.data.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who lives together, as far as the marks of their homes tell. Where they live, nobody
 * here knows.
 */
@Service
@Transactional(readOnly = true)
public class Households {

	private final JdbcClient database;

	Households(JdbcClient database) {
		this.database = database;
	}

	/** All who live together, each two of them both ways round. */
	public Set<KnowEachOther> pairs() {
		return new HashSet<>(this.database.sql("""
				SELECT one.member_id, other.member_id
				FROM person one JOIN person other ON other.home = one.home AND other.member_id <> one.member_id
				""")
			.query((row, _) -> new KnowEachOther(Columns.uuid(row.getBytes(1)), Columns.uuid(row.getBytes(2))))
			.list());
	}

}
