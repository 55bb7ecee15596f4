package org.alongside.members.enquiries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was written about enquiries, sealed: under the key of the member who asked, or
 * under one of the enquiry's own.
 */
@Component
class EnquiryTexts {

	private final JdbcClient database;

	private final FieldCipher cipher;

	private final Ids ids;

	EnquiryTexts(JdbcClient database, FieldCipher cipher, Ids ids) {
		this.database = database;
		this.cipher = cipher;
		this.ids = ids;
	}

	void asked(Enquiry enquiry, Words words, Instant at) {
		put(enquiry, Kind.ASKED, null, JsonMapper.shared().writeValueAsString(words), at);
	}

	Words words(Enquiry enquiry) {
		return JsonMapper.shared().readValue(written(enquiry, Kind.ASKED).getFirst().text(), Words.class);
	}

	void put(Enquiry enquiry, Kind kind, @Nullable SignedIn author, String text, Instant at) {
		UUID id = this.ids.next();
		this.database.sql("""
				INSERT INTO enquiry_text (id, enquiry_id, kind, author_id, author_name, sealed, written_at)
				VALUES (:id, :enquiry, :kind, :author, :name, :sealed, :at)
				""")
			.param("id", Columns.bytes(id))
			.param("enquiry", Columns.bytes(enquiry.id().value()))
			.param("kind", kind.name())
			.param("author", (author != null) ? Columns.bytes(author.id()) : null)
			.param("name", (author != null) ? author.name() : null)
			.param("sealed", this.cipher.seal(enquiry.sealedUnder(), place(id), text))
			.param("at", Columns.utc(at))
			.update();
	}

	/** What was written of this kind, oldest first. */
	List<Written> written(Enquiry enquiry, Kind kind) {
		return this.database.sql("SELECT * FROM enquiry_text WHERE enquiry_id = :enquiry AND kind = :kind ORDER BY id")
			.param("enquiry", Columns.bytes(enquiry.id().value()))
			.param("kind", kind.name())
			.query((row, _) -> read(enquiry, row))
			.list();
	}

	/** An author has one draft; an empty one is none. */
	void draft(Enquiry enquiry, SignedIn author, String text, Instant at) {
		this.database.sql("""
				DELETE FROM enquiry_text WHERE enquiry_id = :enquiry AND kind = 'DRAFT' AND author_id = :author
				""")
			.param("enquiry", Columns.bytes(enquiry.id().value()))
			.param("author", Columns.bytes(author.id()))
			.update();
		if (!text.isEmpty()) {
			put(enquiry, Kind.DRAFT, author, text, at);
		}
	}

	Optional<String> draft(Enquiry enquiry, UUID author) {
		return written(enquiry, Kind.DRAFT).stream()
			.filter((draft) -> author.equals(draft.authorId()))
			.map(Written::text)
			.findFirst();
	}

	private Written read(Enquiry enquiry, ResultSet row) throws SQLException {
		byte[] author = row.getBytes("author_id");
		String name = row.getString("author_name");
		return new Written((author != null) ? Columns.uuid(author) : null, (name != null) ? name : "",
				Columns.instant(row.getObject("written_at", LocalDateTime.class)), this.cipher
					.open(enquiry.sealedUnder(), place(Columns.uuid(row.getBytes("id"))), row.getBytes("sealed")));
	}

	private static String place(UUID id) {
		return "enquiry_text.sealed:" + id;
	}

	/** What is written. */
	enum Kind {

		ASKED, DRAFT, REPLY, NOTE

	}

	/**
	 * Something that was written.
	 *
	 * @param authorId which of us; nothing when they who asked
	 * @param author what they are called
	 * @param at when
	 * @param text what
	 */
	record Written(@Nullable UUID authorId, String author, Instant at, String text) {
	}

}
