package org.alongside.members.mydata;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.alongside.platform.privacy.ExportKeys;
import org.alongside.platform.web.Charity;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts one archive together out of all services' pieces, as it is read: one folder for
 * each service, and a page that says what is there and what is missing. Nothing of it is
 * whole in memory, nor anywhere on our side.
 */
@Component
class ArchiveWriter {

	private final PieceShelf shelf;

	private final AskingForCopies keys;

	private final Copies copies;

	private final MessageSource messages;

	private final Charity charity;

	ArchiveWriter(PieceShelf shelf, AskingForCopies keys, Copies copies, MessageSource messages, Charity charity) {
		this.shelf = shelf;
		this.keys = keys;
		this.copies = copies;
		this.messages = messages;
		this.charity = charity;
	}

	void write(DataCopy copy, OutputStream out) throws IOException {
		byte[] key = this.keys.open(copy);
		List<String> services = this.shelf.complete(copy.id());
		try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			put(zip, "README.txt", readme(services, this.copies.missing(copy.id())));
			for (String service : services) {
				copy(service, new ZipInputStream(new Pieces(copy.id(), service, key), StandardCharsets.UTF_8), zip);
			}
		}
	}

	private static void copy(String service, ZipInputStream from, ZipOutputStream to) throws IOException {
		for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
			var copied = new ZipEntry(service + "/" + entry.getName());
			copied.setTime(entry.getTime());
			to.putNextEntry(copied);
			from.transferTo(to);
			to.closeEntry();
		}
	}

	private static void put(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private String readme(List<String> services, List<String> missing) {
		var text = new StringBuilder(word("members.data.readme", this.charity.name())).append("\n\n");
		services.forEach((service) -> text.append("- ")
			.append(word("members.data.readme.folder", service, word("members.service." + service)))
			.append('\n'));
		missing.forEach((service) -> text.append("- ")
			.append(word("members.data.readme.missing", word("members.service." + service)))
			.append('\n'));
		return text.toString();
	}

	private String word(String key, Object... facts) {
		return this.messages.getMessage(key, facts, Locale.UK);
	}

	/** One service's archive, opened piece by piece. */
	private final class Pieces extends InputStream {

		private final UUID copy;

		private final String service;

		private final byte[] key;

		private byte[] piece = new byte[0];

		private int at;

		private int number;

		private boolean ended;

		Pieces(UUID copy, String service, byte[] key) {
			this.copy = copy;
			this.service = service;
			this.key = key;
		}

		@Override
		public int read() {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] into, int offset, int count) {
			while (this.at == this.piece.length && !this.ended) {
				next();
			}
			if (this.at == this.piece.length) {
				return -1;
			}
			int some = Math.min(count, this.piece.length - this.at);
			System.arraycopy(this.piece, this.at, into, offset, some);
			this.at += some;
			return some;
		}

		private void next() {
			this.number++;
			var sealed = ArchiveWriter.this.shelf.sealed(this.copy, this.service, this.number);
			this.ended = sealed.isEmpty();
			this.at = 0;
			this.piece = sealed
				.map((text) -> ExportKeys.open(this.key, text,
						new ExportKeys.Place(this.copy, this.service, this.number)))
				.orElse(new byte[0]);
		}

	}

}
