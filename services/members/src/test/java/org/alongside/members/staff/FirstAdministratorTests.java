package org.alongside.members.staff;

import org.alongside.members.WithMembers;
import org.alongside.members.people.EmailAddress;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Columns;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithMembers
class FirstAdministratorTests {

	private static final EmailAddress ONLY = EmailAddress.parse("only@example.org").orElseThrow();

	@Autowired
	private Staff staff;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient database;

	@Test
	void anOnlyAdministratorWhoLostTheirPasskeyIsInvitedFromTheCommandLine() {
		this.staff.inviteFirstAdministrator(ONLY);
		var only = this.database.sql("select id from member where email = 'only@example.org'")
			.query((row, _) -> Columns.uuid(row.getBytes(1)))
			.single();

		this.staff.recoverAdministrator(ONLY);

		assertThat(this.audit.of("person", only)).extracting("action")
			.containsExactly("staff-invited-from-the-command-line", "staff-invited-from-the-command-line",
					"passkeys-removed");
		assertThat(this.audit.of("person", only)).extracting("actorName").containsOnly("command line");
		assertThat(this.database.sql("select count(*) from one_time_key where person_id = ? and purpose = 'INVITATION'")
			.param(Columns.bytes(only))
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void whoWorksHereAlreadyBecomesAnAdministratorFromTheCommandLine() {
		var email = EmailAddress.parse("promoted@example.org").orElseThrow();
		this.staff.inviteFirstAdministrator(email);
		var before = this.database
			.sql("select person_id from staff_person s join member m on m.id = s.person_id "
					+ "where m.email = 'promoted@example.org'")
			.query((row, _) -> row.getBytes(1))
			.single();
		this.database.sql("update staff_role set role = 'FINANCE' where person_id = ?").param(before).update();

		new FirstAdministrator(this.staff, new GenericApplicationContext(), "promoted@example.org", false)
			.run(new DefaultApplicationArguments());

		assertThat(this.database.sql("select role from staff_role where person_id = ?")
			.param(before)
			.query(String.class)
			.list()).containsExactlyInAnyOrder("ADMINISTRATOR", "FINANCE");
	}

}
