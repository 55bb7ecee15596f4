package org.alongside.members.enquiries;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.privacy.PersonalData;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a member asked the office, and what was written about it. */
@Component
@Order(55)
class EnquiriesOfPerson implements PersonalData {

	private final JdbcClient database;

	private final FieldCipher cipher;

	EnquiriesOfPerson(JdbcClient database, FieldCipher cipher) {
		this.database = database;
		this.cipher = cipher;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		List<EnquiryData> asked = this.database.sql("""
				select reference, topic, status, outcome, received_at from enquiry where member_id = ? order by id
				""")
			.param(Columns.bytes(person))
			.query((row, _) -> new EnquiryData(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
					Columns.instant(row.getObject(5, LocalDateTime.class))))
			.list();
		if (!asked.isEmpty()) {
			into.explain("members.data.enquiries");
			into.json("questions.json", asked);
		}
	}

	@Override
	public int erase(UUID person) {
		this.database.sql("select distinct sealed_under from enquiry where member_id = ? and sealed_under <> ?")
			.params(Columns.bytes(person), Columns.bytes(person))
			.query((row, _) -> Columns.uuid(row.getBytes(1)))
			.list()
			.forEach(this.cipher::forget);
		this.database.sql("delete from enquiry where member_id = ?").param(Columns.bytes(person)).update();
		return 0;
	}

	/** One question; its words stand on the page of the question. */
	record EnquiryData(String reference, String topic, String status, @Nullable String outcome, Instant received) {
	}

}
