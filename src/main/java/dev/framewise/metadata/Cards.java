package dev.framewise.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.framewise.framework.FrameworkName;
import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.Guide;
import dev.framewise.site.SiteStore;

import org.springframework.stereotype.Component;

/**
 * Draws cards, one at a time, and keeps those that were asked for last.
 */
@Component
class Cards {

	private static final int KEPT = 50;

	private final FrameworkStore frameworks;

	private final SiteStore site;

	private final Map<String, byte[]> drawn = new LinkedHashMap<>(16, 0.75f, true);

	Cards(FrameworkStore frameworks, SiteStore site) {
		this.frameworks = frameworks;
		this.site = site;
	}

	Card of(Guide.Facts guide) {
		List<String> names = this.frameworks.names(guide.compares())
			.values()
			.stream()
			.map(FrameworkName::name)
			.toList();
		return new Card(guide.slug(), guide.title(), names, this.site.find().name());
	}

	/**
	 * The picture of a card as PNG.
	 */
	synchronized byte[] draw(Card card) {
		byte[] picture = this.drawn.computeIfAbsent(card.hash(), (hash) -> CardDrawing.of(card));
		if (this.drawn.size() > KEPT) {
			this.drawn.remove(this.drawn.keySet().iterator().next());
		}
		return picture;
	}

}
