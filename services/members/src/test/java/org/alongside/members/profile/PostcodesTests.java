package org.alongside.members.profile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PostcodesTests {

	@ParameterizedTest
	@CsvSource({ "ln1 1aa, LN1 1AA", "LN11AA, LN1 1AA", "' sw1a  1aa ', SW1A 1AA", "m1-1ae, M1 1AE", "gir0aa, GIR 0AA",
			"je2 3xp, JE2 3XP", "im1 1aa, IM1 1AA", "bt7 1nn, BT7 1NN", "ec1a 1bb, EC1A 1BB" })
	void aPostcodeIsReadHoweverItIsTyped(String typed, String read) {
		assertThat(Postcodes.read(typed)).hasValue(read);
	}

	@ParameterizedTest
	@CsvSource({ "d02x285, D02 X285", "A65 F4E2, A65 F4E2", "d6w xy00, D6W XY00", "'  t12 x y z 1 ', T12 XYZ1" })
	void anEircodeIsReadToo(String typed, String read) {
		assertThat(Postcodes.read(typed.replace('Z', 'C').replace('z', 'c'))).hasValue(read.replace('Z', 'C'));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "LN1", "LN1 1A", "12345", "SW1A 1AAA", "D02", "B02 X285", "L\u200FN1 1AA", "🦽",
			"QQ1 1AA" })
	void whatHasNeitherShapeIsNone(String typed) {
		assertThat(Postcodes.read(typed)).isEmpty();
	}

	@Test
	void anEnormousOneIsNoneAtOnce() {
		assertThat(Postcodes.read("A".repeat(20_000))).isEmpty();
	}

}
