package org.alongside.grants.evidence;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceKindTests {

	@Test
	void aFileIsWhatItsFirstBytesSay() {
		assertThat(EvidenceKind.of(bytes("%PDF-1.7 …"))).contains(EvidenceKind.PDF);
		assertThat(EvidenceKind.of(bytes("\u00ff\u00d8\u00ff\u00e1 Exif"))).contains(EvidenceKind.JPEG);
		assertThat(EvidenceKind.of(bytes("\u0089PNG\r\n\u001a\n...."))).contains(EvidenceKind.PNG);
		assertThat(EvidenceKind.of(bytes("\0\0\0\u0018ftypheic...."))).contains(EvidenceKind.HEIC);
	}

	@Test
	void anythingElseIsNotTaken() {
		assertThat(EvidenceKind.of(bytes("PK\u0003\u0004 a zip that calls itself a pdf"))).isEmpty();
		assertThat(EvidenceKind.of(bytes("<svg onload=alert(1)>"))).isEmpty();
		assertThat(EvidenceKind.of(bytes("\0\0\0\u0018ftypmp42"))).isEmpty();
		assertThat(EvidenceKind.of(new byte[0])).isEmpty();
		assertThat(EvidenceKind.of(bytes("%PD"))).isEmpty();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
