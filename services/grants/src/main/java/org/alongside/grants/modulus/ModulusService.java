package org.alongside.grants.modulus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Keeps the table, as its files were when this started or a day ago at most, and checks
 * account numbers with it. Files that cannot be read stop nothing: then nothing is known.
 */
@Service
public class ModulusService {

	private static final Logger logger = LoggerFactory.getLogger(ModulusService.class);

	/** Many times what the published files have. */
	private static final long LARGEST = 4L * 1024 * 1024;

	private final ModulusSettings settings;

	private volatile Standing standing;

	ModulusService(ModulusSettings settings) {
		this.settings = settings;
		this.standing = read();
	}

	/**
	 * Checks a number.
	 * @param sortCode six digits
	 * @param number eight digits
	 * @return what the table says
	 */
	public ModulusAnswer check(String sortCode, String number) {
		ModulusTable table = this.standing.table();
		return (table != null) ? new ModulusAnswer(ModulusCheck.of(table, sortCode, number), table.version())
				: new ModulusAnswer(ModulusVerdict.UNKNOWN, null);
	}

	/** Whether there is a table, and which. */
	public TableState state() {
		Standing now = this.standing;
		return new TableState(now.kind(), (now.table() != null) ? now.table().version() : null);
	}

	@Scheduled(initialDelayString = "PT24H", fixedDelayString = "PT24H")
	void readAnew() {
		this.standing = read();
	}

	private Standing read() {
		String table = this.settings.modulusTable();
		if (table == null || table.isBlank()) {
			return new Standing(TableState.Kind.NONE, null);
		}
		try {
			ModulusTable read = read(table, this.settings.substitutions());
			logger.info("UK account numbers are checked with the modulus table of {}", read.version());
			return new Standing(TableState.Kind.READ, read);
		}
		catch (IOException | TableIsMalformed | IllegalArgumentException ex) {
			logger.warn("No UK account number is checked: what alongside.grants.bank.modulus-table ({}) or "
					+ ".substitutions names cannot be used: {}", table, ex.toString());
			return new Standing(TableState.Kind.UNREADABLE, null);
		}
	}

	private static ModulusTable read(String table, @Nullable String substitutions) throws IOException {
		byte[] rows = bytes(Path.of(table));
		byte[] others = (substitutions != null && !substitutions.isBlank()) ? bytes(Path.of(substitutions)) : null;
		LocalDate day = LocalDate.ofInstant(Files.getLastModifiedTime(Path.of(table)).toInstant(), ZoneOffset.UTC);
		return ModulusTable.read(text(rows), (others != null) ? text(others) : null,
				day + " " + fingerprint(rows, (others != null) ? others : new byte[0]));
	}

	private static byte[] bytes(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new TableIsMalformed(file + " is far too large");
		}
		return Files.readAllBytes(file);
	}

	private static String text(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static String fingerprint(byte[] rows, byte[] others) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(rows);
			return HexFormat.of().formatHex(digest.digest(others)).substring(0, 12);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What was read, and whether it was. */
	private record Standing(TableState.Kind kind, @Nullable ModulusTable table) {
	}

}
