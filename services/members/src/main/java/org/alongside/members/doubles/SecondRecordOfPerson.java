package org.alongside.members.doubles;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That a record of a person is said to be a second one. */
@Component
@Order(45)
class SecondRecordOfPerson implements PersonalData {

	private final SecondRecords records;

	private final ClosingSecondRecords closing;

	SecondRecordOfPerson(SecondRecords records, ClosingSecondRecords closing) {
		this.records = records;
		this.closing = closing;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		boolean closes = this.records.findByClosingId(person).isPresent();
		if (closes || !this.records.findByKeptId(person).isEmpty()) {
			into.explain("members.data.doubles");
			into.json("second-record.json", Map.of("this record", closes ? "closes" : "stays"));
		}
	}

	@Override
	public int erase(UUID person) {
		this.closing.forget(new MemberId(person));
		return 0;
	}

}
