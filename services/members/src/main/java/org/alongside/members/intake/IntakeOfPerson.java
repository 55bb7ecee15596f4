package org.alongside.members.intake;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.privacy.PersonalData;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What staff typed of a person on the phone. */
@Component
@Order(54)
class IntakeOfPerson implements PersonalData {

	private final JdbcClient database;

	private final FieldCipher cipher;

	IntakeOfPerson(JdbcClient database, FieldCipher cipher) {
		this.database = database;
		this.cipher = cipher;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		var typed = this.database.sql("select phone, email from phone_intake where member_id = ?")
			.param(Columns.bytes(person))
			.query((row, _) -> {
				Map<String, String> known = new LinkedHashMap<>();
				known.put("phone", opened(person, "phone", row.getBytes("phone")));
				known.put("email", opened(person, "email", row.getBytes("email")));
				return known;
			})
			.optional();
		if (typed.isPresent()) {
			into.explain("members.data.intake");
			into.json("on-the-phone.json", typed.get());
		}
	}

	@Override
	public int erase(UUID person) {
		this.database.sql("delete from phone_intake where member_id = ?").param(Columns.bytes(person)).update();
		this.database.sql("delete from phone_help where person_id = :person or staff_id = :person")
			.param("person", Columns.bytes(person))
			.update();
		return 0;
	}

	private String opened(UUID person, String column, byte @Nullable [] sealed) {
		return (sealed != null) ? this.cipher.open(person, IntakeService.place(new MemberId(person), column), sealed)
				: "";
	}

}
