package dev.framewise.publish;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.framewise.markdown.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Which guides a page leads to, and by which names others lead to it.
 *
 * @param address the path of the page
 * @param guides slugs and aliases of the guides it links to
 * @param known whether these are all
 * @param names slug and aliases of a guide in service, or none
 * @param draft whether it is a draft: readers see neither it nor its links
 */
record Links(String address, Set<String> guides, boolean known, List<String> names, boolean draft) {

	private static final String GUIDES = "/guides/";

	static Links of(ReadFile<?> page) {
		Set<String> guides = new HashSet<>();
		for (Reference reference : page.references()) {
			String guide = guide(reference.address());
			if (!guide.isEmpty()) {
				guides.add(guide);
			}
		}
		GuideOutline guide = (page.value() instanceof GuideReading reading) ? reading.outline() : null;
		return new Links(page.address(), Set.copyOf(guides), page.value() != null || !page.references().isEmpty(),
				names(guide), guide != null && guide.draft());
	}

	private static List<String> names(@Nullable GuideOutline guide) {
		return (guide == null) ? List.of() : Stream.concat(Stream.of(guide.slug()), guide.aliases().stream()).toList();
	}

	/**
	 * The guide whose page, or one drawn from it, is at an address; its files are no way
	 * to the guide.
	 * @return its slug or alias, or nothing
	 */
	static String guide(String address) {
		if (!address.startsWith(GUIDES)) {
			return "";
		}
		int end = GUIDES.length();
		while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
			end++;
		}
		return address.startsWith(Standing.FILES, end) ? "" : address.substring(GUIDES.length(), end);
	}

}
