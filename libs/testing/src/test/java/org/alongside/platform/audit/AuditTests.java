package org.alongside.platform.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.alongside.platform.bakery.BakeryApplication;
import org.alongside.platform.security.Actor;
import org.alongside.platform.security.SignedIn;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@WithServers(schema = "bakery", kafka = false)
@SpringBootTest(classes = BakeryApplication.class,
		properties = { "spring.config.name=bakery", "spring.application.name=bakery" })
class AuditTests {

	private static final SignedIn OLIVE = new SignedIn(UUID.randomUUID(), "Olive Officer", Set.of("GRANTS_OFFICER"),
			Instant.EPOCH, Set.of("otp"));

	@Autowired
	private Audit audit;

	@Autowired
	private PlatformTransactionManager transactions;

	private final UUID loaf = UUID.randomUUID();

	@Test
	void whatWasDoneIsReadBackOldestFirst() {
		UUID patient = UUID.randomUUID();
		this.audit.record(OLIVE, "loaf.kneaded", "loaf", this.loaf, Map.of("minutes", "10"));
		this.audit.record(OLIVE, patient, "loaf.baked", "loaf", this.loaf, Map.of());
		this.audit.record(OLIVE, "roll.baked", "roll", this.loaf, Map.of());

		assertThat(this.audit.of("loaf", this.loaf)).extracting(AuditEntry::action)
			.containsExactly("loaf.kneaded", "loaf.baked");
		assertThat(this.audit.of("loaf", this.loaf).getFirst()).satisfies((entry) -> {
			assertThat(entry.actorId()).isEqualTo(OLIVE.id());
			assertThat(entry.actorName()).isEqualTo("Olive Officer");
			assertThat(entry.onBehalfOf()).isNull();
			assertThat(entry.codes()).containsExactly(Map.entry("minutes", "10"));
			assertThat(entry.at()).isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
		});
		assertThat(this.audit.of("loaf", this.loaf).getLast().onBehalfOf()).isEqualTo(patient);
	}

	@Test
	void whatIsDoneForSomebodySaysWhoDidItAndForWhom() {
		var helper = new Actor(UUID.randomUUID(), "Hana Helper");
		var helped = new SignedIn(UUID.randomUUID(), "Bo", Set.of("MEMBER"), Instant.EPOCH, Set.of(), helper);

		this.audit.record(helped, "loaf.cut", "loaf", this.loaf, Map.of());
		this.audit.record(OLIVE, helped.id(), "loaf.sold", "loaf", this.loaf, Map.of());
		this.audit.record(OLIVE, "loaf.eaten", "loaf", this.loaf, Map.of());

		assertThat(this.audit.of("loaf", this.loaf).getFirst()).satisfies((entry) -> {
			assertThat(entry.actorId()).isEqualTo(helper.id());
			assertThat(entry.actorName()).isEqualTo("Hana Helper");
			assertThat(entry.onBehalfOf()).isEqualTo(helped.id());
		});
		var newest = this.audit.doneFor(helped.id(), null, 1);
		assertThat(newest).extracting(AuditEntry::action).containsExactly("loaf.sold");
		assertThat(this.audit.doneFor(helped.id(), newest.getFirst().id(), 9)).extracting(AuditEntry::action)
			.containsExactly("loaf.cut");
	}

	@Test
	void anActThatIsUndoneLeavesNoEntry() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.audit.record(OLIVE, "loaf.burnt", "loaf", this.loaf, Map.of());
			status.setRollbackOnly();
		});

		assertThat(this.audit.of("loaf", this.loaf)).isEmpty();
	}

}
