package org.alongside.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;

/**
 * The keys of one copy of somebody's data: HPKE (RFC 9180) with X25519, HKDF-SHA256 and
 * AES-256-GCM. Whoever has the public half seals; only the private half opens, and each
 * piece only in its own place.
 */
public final class ExportKeys {

	private static final Configuration HPKE = HybridConfig2026.get();

	private ExportKeys() {
	}

	/**
	 * A pair that nobody had before.
	 * @return both halves
	 */
	public static Pair make() {
		try {
			KeysetHandle pair = KeysetHandle.generateNew(HpkeParameters.builder()
				.setVariant(HpkeParameters.Variant.NO_PREFIX)
				.setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
				.setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
				.setAeadId(HpkeParameters.AeadId.AES_256_GCM)
				.build(), HPKE);
			byte[] open = TinkProtoKeysetFormat.serializeKeysetWithoutSecret(pair.getPublicKeysetHandle(), HPKE);
			return new Pair(Base64.getEncoder().encodeToString(open),
					TinkProtoKeysetFormat.serializeKeyset(pair, InsecureSecretKeyAccess.get(), HPKE));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Could not make keys", ex);
		}
	}

	/**
	 * Seals one piece.
	 * @param sealingKey the public half, as it was told
	 * @param piece what to seal
	 * @param place where alone it opens
	 * @return Base64 of the ciphertext
	 * @throws IllegalArgumentException when the key is none
	 */
	public static String seal(String sealingKey, byte[] piece, Place place) {
		try {
			KeysetHandle key = TinkProtoKeysetFormat.parseKeysetWithoutSecret(Base64.getDecoder().decode(sealingKey),
					HPKE);
			byte[] sealed = key.getPrimitive(HPKE, HybridEncrypt.class).encrypt(piece, place.bytes());
			return Base64.getEncoder().encodeToString(sealed);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalArgumentException("This is no key to seal with", ex);
		}
	}

	/**
	 * Opens one piece.
	 * @param privateKey the private half
	 * @param sealed Base64 of the ciphertext
	 * @param place where it was sealed for
	 * @return the piece
	 * @throws SealBroken when it was sealed for another key or place, or changed
	 */
	public static byte[] open(byte[] privateKey, String sealed, Place place) {
		try {
			KeysetHandle key = TinkProtoKeysetFormat.parseKeyset(privateKey, InsecureSecretKeyAccess.get(), HPKE);
			return key.getPrimitive(HPKE, HybridDecrypt.class)
				.decrypt(Base64.getDecoder().decode(sealed), place.bytes());
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			throw new SealBroken(ex);
		}
	}

	/**
	 * Both halves.
	 *
	 * @param sealingKey the public half, to be told
	 * @param privateKey the private half, to be kept sealed
	 */
	public record Pair(String sealingKey, byte[] privateKey) {

		@Override
		public String toString() {
			return "Pair";
		}

	}

	/**
	 * Where a piece belongs.
	 *
	 * @param export which copy
	 * @param service whose piece
	 * @param number which piece, from 1
	 */
	public record Place(UUID export, String service, int number) {

		byte[] bytes() {
			return (this.export + ":" + this.service + ":" + this.number).getBytes(StandardCharsets.UTF_8);
		}

	}

}
