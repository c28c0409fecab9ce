package dev.framewise.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import dev.framewise.framework.Framework;
import dev.framewise.framework.FrameworkName;
import dev.framewise.framework.FrameworkReader;
import dev.framewise.guide.Author;
import dev.framewise.guide.AuthorReader;
import dev.framewise.guide.KnownIds;
import dev.framewise.markdown.MarkdownPage;
import dev.framewise.problem.Place;
import dev.framewise.problem.Problems;
import dev.framewise.site.Site;
import dev.framewise.site.SiteReader;
import dev.framewise.source.ContentEntry;
import dev.framewise.source.ContentFiles;
import dev.framewise.source.GuideFolder;
import dev.framewise.source.Limits;
import dev.framewise.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Makes content of files: reads each, then reads once more those with references that
 * lead nowhere, so that these come out as text.
 */
final class ContentReader {

	private final ContentFiles files;

	private final Limits limits;

	private final boolean drafts;

	private final LocalDate freshFrom;

	private final Problems problems;

	private final PageReader pages;

	ContentReader(ContentFiles files, Limits limits, boolean drafts, LocalDate freshFrom, Problems problems) {
		this.files = files;
		this.limits = limits;
		this.drafts = drafts;
		this.freshFrom = freshFrom;
		this.problems = problems;
		this.pages = new PageReader(limits);
	}

	Content read() {
		Map<ContentEntry, ReadFile<Author>> authors = readAll(this.files.authors(), this::author);
		Map<ContentEntry, ReadFile<Framework>> frameworks = readAll(this.files.frameworks(), this::framework);
		Map<String, FrameworkName> names = names(frameworks);
		GuideContentReader unshared = guides(names, Set.of());
		Map<GuideFolder, ReadFile<GuideContent>> firstRead = readAll(this.files.guides(), unshared::read);
		Set<String> shared = sharedAliases(firstRead.values());
		GuideContentReader reader = shared.isEmpty() ? unshared : guides(names, shared);
		Map<GuideFolder, ReadFile<GuideContent>> guides = shared.isEmpty() ? firstRead
				: readAll(this.files.guides(), reader::read);

		ReferenceCheck check = new ReferenceCheck(addresses(authors, frameworks, guides), this.problems);
		List<Author> goodAuthors = good(authors, this::author, check);
		List<Framework> goodFrameworks = good(frameworks, this::framework, check);
		List<GuideContent> goodGuides = good(guides, reader::read, check).stream().filter(this::isShown).toList();
		Site site = site();
		String revision = RevisionName.of(this.files, site, goodAuthors, goodFrameworks, goodGuides);
		return new Content(revision, (site != null) ? site : Site.standard(), goodAuthors, goodFrameworks, goodGuides);
	}

	private boolean isShown(GuideContent content) {
		return this.drafts || !content.guide().facts().draft();
	}

	private @Nullable Site site() {
		SourceFile file = this.files.site();
		if (file == null) {
			return null;
		}
		Problems own = new Problems();
		Site site = SiteReader.read(file, this.limits, own).orElse(null);
		this.problems.addAll(own.sorted());
		return own.holdBack() ? null : site;
	}

	private ReadFile<Author> author(ContentEntry entry, Set<Place> broken) {
		return this.pages.read(entry, MarkdownPage.alone("/authors/" + entry.id(), broken),
				(keys, body, problems) -> PageReader.Described.plain(AuthorReader.read(entry.id(), keys, body)));
	}

	private ReadFile<Framework> framework(ContentEntry entry, Set<Place> broken) {
		return this.pages.read(entry, MarkdownPage.alone("/frameworks/" + entry.id(), broken),
				(keys, body, problems) -> PageReader.Described
					.plain(FrameworkReader.read(entry.id(), keys, body, this.freshFrom, problems)));
	}

	private GuideContentReader guides(Map<String, FrameworkName> names, Set<String> sharedAliases) {
		KnownIds known = new KnownIds(ids(this.files.authors()), ids(this.files.frameworks()), sharedAliases);
		return new GuideContentReader(this.pages, known, names, this.freshFrom);
	}

	/**
	 * Aliases that more than one guide has.
	 */
	private static Set<String> sharedAliases(Collection<ReadFile<GuideContent>> guides) {
		Set<String> seen = new HashSet<>();
		return guides.stream()
			.map(ReadFile::value)
			.filter(Objects::nonNull)
			.flatMap((content) -> content.guide().aliases().stream())
			.filter((alias) -> !seen.add(alias))
			.collect(Collectors.toSet());
	}

	private static Set<String> ids(List<ContentEntry> entries) {
		return entries.stream().map(ContentEntry::id).collect(Collectors.toSet());
	}

	private static Map<String, FrameworkName> names(Map<ContentEntry, ReadFile<Framework>> frameworks) {
		Map<String, FrameworkName> names = new HashMap<>();
		frameworks.values().stream().map(ReadFile::value).filter(Objects::nonNull).forEach((framework) -> {
			FrameworkName name = framework.named();
			names.put(name.id(), name);
		});
		return names;
	}

	private SiteAddresses addresses(Map<?, ReadFile<Author>> authors, Map<?, ReadFile<Framework>> frameworks,
			Map<?, ReadFile<GuideContent>> guides) {
		SiteAddresses addresses = new SiteAddresses();
		authors.values().forEach(addresses::add);
		frameworks.values().forEach(addresses::add);
		guides.values().forEach((guide) -> addresses.addGuide(guide, this.drafts));
		return addresses;
	}

	private static <E, T> Map<E, ReadFile<T>> readAll(List<E> entries, BiFunction<E, Set<Place>, ReadFile<T>> reader) {
		Map<E, ReadFile<T>> read = new LinkedHashMap<>();
		entries.forEach((entry) -> read.put(entry, reader.apply(entry, Set.of())));
		return read;
	}

	/**
	 * What can go into service, with references that lead nowhere shown as text.
	 */
	private <E, T> List<T> good(Map<E, ReadFile<T>> files, BiFunction<E, Set<Place>, ReadFile<T>> reader,
			ReferenceCheck check) {
		List<T> good = new ArrayList<>();
		files.forEach((entry, first) -> {
			Set<Place> broken = check.broken(first);
			ReadFile<T> file = broken.isEmpty() ? first : reader.apply(entry, broken);
			this.problems.addAll(file.problems());
			if (file.value() != null) {
				good.add(file.value());
			}
		});
		return good;
	}

}
