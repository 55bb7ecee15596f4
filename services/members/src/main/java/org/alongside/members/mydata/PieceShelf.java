package org.alongside.members.mydata;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.platform.data.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the pieces that services send, under their seals. */
@Component
class PieceShelf {

	private final JdbcClient database;

	PieceShelf(JdbcClient database) {
		this.database = database;
	}

	/** The same piece twice is one piece. */
	void keep(UUID copy, Piece piece) {
		this.database
			.sql("insert ignore into data_copy_piece (copy_id, service, number, last, sealed) values (?, ?, ?, ?, ?)")
			.params(Columns.bytes(copy), piece.service(), piece.number(), piece.last(), piece.sealed())
			.update();
	}

	/** Which services have sent everything, in the order of their names. */
	List<String> complete(UUID copy) {
		return this.database.sql("""
				select service from data_copy_piece where copy_id = ? group by service
				having count(*) = max(case when last then number end) order by service
				""").param(Columns.bytes(copy)).query((row, _) -> row.getString(1)).list();
	}

	Optional<String> sealed(UUID copy, String service, int number) {
		return this.database.sql("select sealed from data_copy_piece where copy_id = ? and service = ? and number = ?")
			.params(Columns.bytes(copy), service, number)
			.query(String.class)
			.optional();
	}

	/** A piece of one service's archive. */
	record Piece(String service, int number, boolean last, String sealed) {

		@Override
		public String toString() {
			return "Piece[" + this.service + ", " + this.number + "]";
		}

	}

}
