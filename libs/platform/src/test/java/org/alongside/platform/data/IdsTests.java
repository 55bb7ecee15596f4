package org.alongside.platform.data;

import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IdsTests {

	private final Ids ids = new Ids();

	@Test
	void laterIdsAreGreater() {
		var made = Stream.generate(this.ids::next).limit(10_000).map(UUID::toString).toList();

		assertThat(made).isSorted().doesNotHaveDuplicates();
		assertThat(this.ids.next().version()).isEqualTo(7);
	}

	@Test
	void anIdSurvivesItsColumn() {
		UUID id = this.ids.next();

		assertThat(Columns.uuid(Columns.bytes(id))).isEqualTo(id);
	}

}
