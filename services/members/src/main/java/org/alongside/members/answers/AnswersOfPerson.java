package org.alongside.members.answers;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person answered about themselves. */
@Component
@Order(50)
class AnswersOfPerson implements PersonalData {

	private final Answers answers;

	private final JdbcClient database;

	AnswersOfPerson(Answers answers, JdbcClient database) {
		this.answers = answers;
		this.database = database;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		var member = new MemberId(person);
		Map<String, Object> all = new LinkedHashMap<>();
		this.answers.answered(member).forEach((subject) -> all.put(subject.name(), this.answers.read(member, subject)));
		if (!all.isEmpty()) {
			into.explain("members.data.answers");
			into.json("answers.json", all);
		}
	}

	@Override
	public int erase(UUID person) {
		for (String table : new String[] { "profile_answer", "support_profile_told" }) {
			this.database.sql("delete from " + table + " where member_id = ?").param(Columns.bytes(person)).update();
		}
		return 0;
	}

}
