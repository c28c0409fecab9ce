package dev.framewise.metadata;

import java.net.URI;
import java.time.Duration;

import dev.framewise.guide.Guides;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves the cards of guides.
 */
@Controller
class CardController {

	private final Guides guides;

	private final Cards cards;

	CardController(Guides guides, Cards cards) {
		this.guides = guides;
		this.cards = cards;
	}

	/**
	 * A card that is out of date leads to the one of today. The tag is the card's own
	 * name, because machines have different fonts.
	 */
	@GetMapping("/guides/{slug}/card-{hash:[0-9a-f]{16}}.png")
	ResponseEntity<byte[]> card(@PathVariable("slug") String slug, @PathVariable("hash") String hash) {
		Card card = this.cards.of(this.guides.find(slug).facts());
		if (!card.hash().equals(hash)) {
			return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(card.path())).build();
		}
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_PNG)
			.cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.eTag("\"" + hash + "\"")
			.body(this.cards.draw(card));
	}

}
