package dev.framewise.article;

import java.nio.charset.StandardCharsets;

import dev.framewise.guide.Guide;
import dev.framewise.guide.Guides;
import dev.framewise.guide.TwinStore;
import dev.framewise.query.NoSuchPageException;
import dev.framewise.site.BaseAddress;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Articles as Markdown.
 */
@Component
public class Twins {

	private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

	private final Guides guides;

	private final TwinStore store;

	private final BaseAddress base;

	Twins(Guides guides, TwinStore store, BaseAddress base) {
		this.guides = guides;
		this.store = store;
		this.base = base;
	}

	/**
	 * The twin of an article.
	 * @param slug the guide's slug
	 * @return the text
	 * @throws NoSuchPageException if there is no such guide
	 * @throws dev.framewise.guide.MovedGuideException if it goes by another slug now
	 */
	public String find(String slug) {
		Guide.Facts guide = this.guides.facts(slug);
		return this.store.find(slug, this.base.of(""))
			.orElseThrow(
					() -> new NoSuchPageException("This guide has no Markdown yet.", "/guides/" + slug, guide.title()));
	}

	ResponseEntity<byte[]> answer(String slug) {
		byte[] text = find(slug).getBytes(StandardCharsets.UTF_8);
		return ResponseEntity.ok()
			.contentType(MARKDOWN)
			.header(HttpHeaders.LINK, "<" + this.base.of("/guides/" + slug) + ">; rel=\"canonical\"")
			.body(text);
	}

}
