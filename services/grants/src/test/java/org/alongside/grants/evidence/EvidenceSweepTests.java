package org.alongside.grants.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.alongside.grants.GrantsOnMySql;
import org.alongside.grants.GrantsVisits;
import org.alongside.platform.data.Ids;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class EvidenceSweepTests extends GrantsVisits {

	private static final Path FOLDER = Path.of("target/files/grants");

	private final EvidenceStore store;

	private final EvidenceRecords records;

	private final Ids ids;

	private final Clock clock;

	EvidenceSweepTests(MockMvcTester mvc, JdbcClient database, EvidenceStore store, EvidenceRecords records, Ids ids,
			Clock clock) {
		super(mvc, database);
		this.store = store;
		this.records = records;
		this.ids = ids;
		this.clock = clock;
	}

	@Test
	void aFileThatBelongsToNothingIsDeletedAfterADay() throws Exception {
		String kept = file(answered(person()));
		UUID left = this.ids.next();
		this.store.write(left, PHOTO);
		UUID unfinished = this.ids.next();
		Files.write(FOLDER.resolve(unfinished + ".part"), PHOTO);
		Files.writeString(FOLDER.resolve("readme.txt"), "not ours");

		sweepAfter(Duration.ofHours(23));
		assertThat(FOLDER.resolve(left + ".sealed")).exists();

		sweepAfter(Duration.ofHours(25));
		assertThat(FOLDER.resolve(left + ".sealed")).doesNotExist();
		assertThat(FOLDER.resolve(unfinished + ".part")).doesNotExist();
		assertThat(FOLDER.resolve(kept + ".sealed")).exists();
		assertThat(FOLDER.resolve("readme.txt")).exists();
	}

	private void sweepAfter(Duration later) {
		new EvidenceSweep(this.store, this.records, Clock.offset(this.clock, later)).sweep();
	}

}
