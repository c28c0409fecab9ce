package dev.framewise.markdown;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads fenced code: its language, its attributes, and the file it is taken from.
 */
final class CodeReader {

	private static final Pattern LANGUAGE = Pattern.compile("^[A-Za-z0-9+#._-]+(?=\\s|$)");

	private static final Pattern PART = Pattern.compile("([a-z]+)=\"([^\"]*)\"|(\\S+)");

	/** Nobody mends more of one line than so many at a time. */
	private static final int MOST_FAULTS = 10;

	private static final List<String> KEYS = List.of("title", "include", "region");

	private final SourceFile file;

	private final MarkdownPage page;

	private final Problems problems;

	private final Highlighter highlighter = new Highlighter();

	private final Map<FencedCodeBlock, Block.Code> included = new IdentityHashMap<>();

	private int blocks;

	CodeReader(SourceFile file, MarkdownPage page, Problems problems) {
		this.file = file;
		this.page = page;
		this.problems = problems;
	}

	Block.Code read(FencedCodeBlock node) {
		Place place = this.file.place(node.getOpeningFence().getStartOffset());
		String info = node.getInfo().toString();
		Matcher first = LANGUAGE.matcher(info);
		String language = first.find() ? first.group() : "";
		Map<String, String> attributes = attributes(info, language.length(), node.getInfo().getStartOffset());
		String own = node.getContentChars().normalizeEOL();
		String include = attributes.get("include");
		if (include == null && attributes.containsKey("region")) {
			this.problems.add(place, ProblemCode.BAD_CODE_ATTRIBUTE, "'region' goes with 'include'.");
		}
		String text = (include == null) ? own : included(place, include, attributes.get("region"), own);
		Block.Code block = block(place, language, attributes.get("title"), text);
		if (include != null) {
			this.included.put(node, block);
		}
		return block;
	}

	/**
	 * The block that a fence with an include was read as.
	 * @return the block, or null where the fence has none
	 */
	Block.@Nullable Code included(FencedCodeBlock node) {
		return this.included.get(node);
	}

	/**
	 * A code block, named by its title, else by its language; its label tells it from the
	 * others of the page, since it is a region that scrolls.
	 */
	Block.Code block(Place place, String language, @Nullable String title, String text) {
		Optional<CodeLanguage> known = CodeLanguage.of(language);
		String code = language.isEmpty() ? "<code>" : "<code class=\"language-" + Html.escape(language) + "\">";
		String caption = Optional.ofNullable(title)
			.or(() -> known.map(CodeLanguage::title))
			.map((words) -> Html.element("figcaption", Html.escape(words)))
			.orElse("");
		String label = "Code " + ++this.blocks + ((title == null) ? "" : ": " + title);
		String html = "<figure class=\"code\">" + caption + "<pre tabindex=\"0\" role=\"region\" aria-label=\""
				+ Html.escape(label) + "\">" + code + this.highlighter.html(known, text) + "</code></pre></figure>";
		return new Block.Code(place, language, title, text, html);
	}

	private Map<String, String> attributes(String info, int from, int offset) {
		Map<String, String> attributes = new HashMap<>();
		Matcher part = PART.matcher(info);
		part.region(from, info.length());
		int faults = 0;
		while (faults < MOST_FAULTS && part.find()) {
			String key = part.group(1);
			if (key != null && KEYS.contains(key)) {
				put(attributes, key, part.group(2), this.file.place(offset + part.start()));
			}
			else {
				faults++;
				String word = (key == null) ? part.group(3) : key;
				this.problems.addUnknown(this.file.place(offset + part.start()), ProblemCode.BAD_CODE_ATTRIBUTE,
						"'" + word + "' is no attribute that may stand here; allowed, once each, are "
								+ String.join(", ", KEYS) + ", each as key=\"value\".",
						word, KEYS);
			}
		}
		return attributes;
	}

	private void put(Map<String, String> attributes, String key, String value, Place place) {
		if (attributes.putIfAbsent(key, value) != null) {
			this.problems.add(place, ProblemCode.BAD_CODE_ATTRIBUTE, "'" + key + "' stands here a second time.");
		}
	}

	private String included(Place place, String path, @Nullable String region, String own) {
		if (!own.isBlank()) {
			this.problems.add(place, ProblemCode.BAD_INCLUDE, "A code block with an include has no lines of its own.");
		}
		Optional<String> text = this.page.files().apply(path).flatMap((file) -> file.text());
		if (text.isEmpty()) {
			this.problems.add(place, ProblemCode.BAD_INCLUDE,
					"'" + path + "' is no text file in the guide's folder, so it cannot be included.");
			return "";
		}
		Regions regions = new Regions(text.get());
		if (region == null) {
			return regions.all();
		}
		return regions.find(region).orElseGet(() -> {
			this.problems.addUnknown(place, ProblemCode.BAD_INCLUDE,
					"'" + path + "' has no region '" + region + "' with a beginning and an end.", region,
					regions.names());
			return "";
		});
	}

}
