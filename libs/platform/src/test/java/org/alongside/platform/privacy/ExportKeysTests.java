package org.alongside.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.alongside.platform.privacy.ExportKeys.Place;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ExportKeysTests {

	private static final UUID EXPORT = UUID.fromString("019aa000-0000-7000-8000-00000000000a");

	private static final byte[] PIECE = "what is held".getBytes(StandardCharsets.UTF_8);

	private final ExportKeys.Pair keys = ExportKeys.make();

	@Test
	void whatWasSealedToTheKeyOpensInItsPlace() {
		Place place = new Place(EXPORT, "grants", 1);
		String sealed = ExportKeys.seal(this.keys.sealingKey(), PIECE, place);

		assertThat(ExportKeys.open(this.keys.privateKey(), sealed, place)).isEqualTo(PIECE);
		assertThat(this.keys.sealingKey()).isASCII().hasSizeLessThan(1000);
	}

	@Test
	void itOpensInNoOtherPlaceAndWithNoOtherKey() {
		Place place = new Place(EXPORT, "grants", 1);
		String sealed = ExportKeys.seal(this.keys.sealingKey(), PIECE, place);

		assertThatExceptionOfType(SealBroken.class)
			.isThrownBy(() -> ExportKeys.open(this.keys.privateKey(), sealed, new Place(EXPORT, "grants", 2)));
		assertThatExceptionOfType(SealBroken.class)
			.isThrownBy(() -> ExportKeys.open(this.keys.privateKey(), sealed, new Place(EXPORT, "members", 1)));
		assertThatExceptionOfType(SealBroken.class)
			.isThrownBy(() -> ExportKeys.open(ExportKeys.make().privateKey(), sealed, place));
	}

	@Test
	void theKeyThatIsToldOpensNothing() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ExportKeys.seal("bm8ga2V5", PIECE, new Place(EXPORT, "grants", 1)));
	}

}
