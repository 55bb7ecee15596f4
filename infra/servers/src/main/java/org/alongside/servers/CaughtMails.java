package org.alongside.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/**
 * Every mail that was taken, one file each, newest last.
 */
final class CaughtMails {

	private final Path folder;

	private final List<CaughtMail> mails;

	private CaughtMails(Path folder, List<CaughtMail> mails) {
		this.folder = folder;
		this.mails = mails;
	}

	static CaughtMails in(Path folder) throws IOException {
		Files.createDirectories(folder);
		try (Stream<Path> files = Files.list(folder)) {
			return new CaughtMails(folder, new CopyOnWriteArrayList<>(
					files.filter((file) -> file.toString().endsWith(".eml")).sorted().map(CaughtMail::read).toList()));
		}
	}

	/**
	 * Keeps the mail. When this returns it has reached the disk, and the folder knows it.
	 */
	synchronized void add(MimeMessage message, List<String> recipients) throws MessagingException {
		int number = this.mails.isEmpty() ? 1 : Integer.parseInt(this.mails.getLast().id()) + 1;
		Path file = this.folder.resolve("%08d.eml".formatted(number));
		Path draft = this.folder.resolve("draft");
		try {
			try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
					StandardOpenOption.TRUNCATE_EXISTING)) {
				OutputStream stream = Channels.newOutputStream(channel);
				for (String recipient : recipients) {
					stream
						.write((CaughtMail.DELIVERED_TO + ": " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8));
				}
				message.writeTo(stream);
				channel.force(true);
			}
			Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
			try (FileChannel names = FileChannel.open(this.folder, StandardOpenOption.READ)) {
				names.force(true);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.mails.add(CaughtMail.read(file));
	}

	List<CaughtMail> all() {
		return List.copyOf(this.mails);
	}

	Optional<CaughtMail> find(String id) {
		return this.mails.stream().filter((mail) -> mail.id().equals(id)).findFirst();
	}

}
