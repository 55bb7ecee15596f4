package org.alongside.journey;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/**
 * A photo of a letter.
 */
final class Photo {

	private Photo() {
	}

	static byte[] jpeg() {
		var picture = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
		var pen = picture.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(40, 40, 520, 720);
		pen.dispose();
		try (var bytes = new ByteArrayOutputStream()) {
			ImageIO.write(picture, "jpg", bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
