package dev.framewise.metadata;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CardDrawingTests {

	private static final Card CARD = new Card("pick", "Alder vs Birch", List.of("Alder", "Birch"), "Arboretum");

	@Test
	void aCardHasTheSizeThatItsReadersAskFor() throws IOException {
		BufferedImage image = image(CardDrawing.of(CARD));
		assertThat(image.getWidth()).isEqualTo(1200);
		assertThat(image.getHeight()).isEqualTo(630);
	}

	@Test
	void withoutFontsTheFrameIsDrawnAlone() throws IOException {
		BufferedImage image = image(CardDrawing.of(CARD, (graphics, card) -> {
			throw new Error("Probable fatal error:No fonts found.");
		}));
		assertThat(image.getRGB(60, 100) & 0xffffff).isEqualTo(0xa3241d);
		assertThat(image.getRGB(600, 300) & 0xffffff).isEqualTo(0xfdfdfb);
	}

	@Test
	void noTextIsTooLongToBeDrawn() throws IOException {
		Card card = new Card("pick", "Long title ".repeat(60), List.of("A".repeat(300), "B c ".repeat(200)),
				"Site ".repeat(90) + "\u0000\n");
		assertThat(image(CardDrawing.of(card)).getWidth()).isEqualTo(1200);
	}

	@Test
	void whatIsShownNamesTheCard() {
		assertThat(CARD.hash()).matches("[0-9a-f]{16}")
			.isNotEqualTo(new Card("pick", "Alder vs Birch", List.of("Alder", "Cedar"), "Arboretum").hash())
			.isNotEqualTo(new Card("pick", "Alder vs Birch!", List.of("Alder", "Birch"), "Arboretum").hash());
	}

	private static BufferedImage image(byte[] png) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(png));
	}

}
