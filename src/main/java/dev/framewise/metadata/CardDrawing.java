package dev.framewise.metadata;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;

import javax.imageio.ImageIO;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws a card: the frame of the site's sign around the frameworks and the title.
 */
final class CardDrawing {

	static final int WIDTH = 1200;

	static final int HEIGHT = 630;

	/** To be raised whenever the drawing changes: addresses say what they show. */
	static final int VERSION = 1;

	private static final Logger log = LoggerFactory.getLogger(CardDrawing.class);

	private static final Color PAPER = new Color(0xfdfdfb);

	private static final Color INK = new Color(0x1b1c1f);

	private static final Color MUTED = new Color(0x595b60);

	private static final Color RUBRIC = new Color(0xa3241d);

	private static final int MARGIN = 60;

	private static final int CORNER = 120;

	private static final int INSIDE = 120;

	private CardDrawing() {
	}

	/**
	 * Draws a card.
	 * @return the picture as PNG
	 */
	static byte[] of(Card card) {
		return of(card, CardDrawing::write);
	}

	/**
	 * Draws a card; where the machine has no fonts, without its words.
	 */
	static byte[] of(Card card, BiConsumer<Graphics2D, Card> words) {
		BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		frame(graphics);
		try {
			words.accept(graphics, card);
		}
		// Java says in many ways that there are no fonts, a bare Error among them.
		catch (OutOfMemoryError ex) {
			throw ex;
		}
		catch (RuntimeException | Error ex) {
			log.warn("This machine has no fonts to draw cards with: {}", ex.toString());
			frame(graphics);
		}
		graphics.dispose();
		return png(image);
	}

	private static void frame(Graphics2D graphics) {
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setColor(PAPER);
		graphics.fillRect(0, 0, WIDTH, HEIGHT);
		graphics.setColor(RUBRIC);
		graphics.setStroke(new BasicStroke(10, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
		Path2D corners = new Path2D.Float();
		corners.moveTo(MARGIN, MARGIN + CORNER);
		corners.lineTo(MARGIN, MARGIN);
		corners.lineTo(MARGIN + CORNER, MARGIN);
		corners.moveTo(WIDTH - MARGIN, HEIGHT - MARGIN - CORNER);
		corners.lineTo(WIDTH - MARGIN, HEIGHT - MARGIN);
		corners.lineTo(WIDTH - MARGIN - CORNER, HEIGHT - MARGIN);
		graphics.draw(corners);
	}

	private static void write(Graphics2D graphics, Card card) {
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		int width = WIDTH - 2 * INSIDE;
		CardText headline = CardText.fitted(graphics, card.headline(), Font.SERIF, 96, 3, width);
		int bottom = headline.draw(graphics, INK, INSIDE, 130);
		if (!card.frameworks().isEmpty()) {
			CardText title = CardText.fitted(graphics, card.title(), Font.SERIF, 42, 2, width);
			title.draw(graphics, MUTED, INSIDE, Math.min(bottom + 24, HEIGHT - 230));
		}
		CardText site = CardText.fitted(graphics, card.site(), Font.SANS_SERIF, 32, 1, width - CORNER);
		site.draw(graphics, RUBRIC, INSIDE, HEIGHT - 125);
	}

	private static byte[] png(BufferedImage image) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			// A cache in files would need a folder to write to.
			ImageIO.setUseCache(false);
			ImageIO.write(image, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Memory can be written", ex);
		}
		return bytes.toByteArray();
	}

}
