package dev.framewise.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.framework.Framework;
import dev.framewise.framework.FrameworkName;
import dev.framewise.framework.FrameworkReader;
import dev.framewise.guide.Author;
import dev.framewise.guide.AuthorReader;
import dev.framewise.guide.Guide;
import dev.framewise.guide.KnownIds;
import dev.framewise.markdown.MarkdownPage;
import dev.framewise.problem.Place;
import dev.framewise.problem.Problem;
import dev.framewise.problem.Problems;
import dev.framewise.site.Site;
import dev.framewise.site.SiteFile;
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

	private final ReadMemory memory;

	private final LastGood lastGood;

	private final PageReader pages;

	ContentReader(ContentFiles files, Limits limits, boolean drafts, LocalDate freshFrom, Problems problems) {
		this(files, limits, drafts, freshFrom, problems, new ReadMemory(), LastGood.none());
	}

	ContentReader(ContentFiles files, Limits limits, boolean drafts, LocalDate freshFrom, Problems problems,
			ReadMemory memory, LastGood lastGood) {
		this.files = files;
		this.limits = limits;
		this.drafts = drafts;
		this.freshFrom = freshFrom;
		this.problems = problems;
		this.memory = memory;
		this.lastGood = lastGood;
		this.pages = new PageReader(limits);
	}

	Content read() {
		Map<ContentEntry, ReadFile<Author>> authors = readAll(this.files.authors(), this::author);
		Map<ContentEntry, ReadFile<Framework>> frameworks = readAll(this.files.frameworks(), this::framework);
		Map<String, FrameworkName> names = this.memory.same(names(frameworks));
		KnownIds known = this.memory.same(KnownIds.of(ids(this.files.authors()), ids(this.files.frameworks())));
		Map<GuideFolder, ReadFile<GuideContent>> guides = readAll(this.files.guides(),
				(folder, broken) -> guide(folder, broken, known, names));
		AliasClashes clashes = new AliasClashes(guides);
		BiFunction<GuideFolder, Set<Place>, ReadFile<GuideContent>> reader = (folder, broken) -> guide(folder, broken,
				clashes.knownTo(folder, known), names);
		clashes.folders().forEach((folder) -> guides.put(folder, reader.apply(folder, Set.of())));

		ReferenceCheck check = new ReferenceCheck(addresses(authors, frameworks, guides), this.problems);
		List<Versioned<GuideContent>> all = versioned(guides, reader, check,
				(folder, broken) -> version(folder, broken, names(guides, folder, names)), GuideFolder::slug);
		Versioned<Site> site = site(check);
		warnOfUnlinked(authors, frameworks, guides, site);
		return new Content(site, versioned(authors, this::author, check, Version::of, ContentEntry::id),
				versioned(frameworks, this::framework, check, Version::of, ContentEntry::id),
				all.stream().filter(this::isShown).toList(),
				all.stream().filter((guide) -> !isShown(guide)).map(Versioned::id).collect(Collectors.toSet()),
				drafts(guides.values()));
	}

	private static List<Draft> drafts(Collection<ReadFile<GuideContent>> guides) {
		return guides.stream()
			.map(ReadFile::described)
			.filter(Objects::nonNull)
			.map((content) -> content.guide().facts())
			.filter(Guide.Facts::draft)
			.map((facts) -> new Draft(facts.slug(), facts.title()))
			.toList();
	}

	private void warnOfUnlinked(Map<?, ReadFile<Author>> authors, Map<?, ReadFile<Framework>> frameworks,
			Map<GuideFolder, ReadFile<GuideContent>> guides, @Nullable Versioned<Site> site) {
		UnlinkedGuides unlinked = new UnlinkedGuides(this.lastGood.guides());
		unlinked.follow(authors.values());
		unlinked.follow(frameworks.values());
		unlinked.follow(guides.values());
		unlinked.follow((site != null) ? site.value() : null, site != null);
		unlinked.warn(guides, this.problems);
	}

	private boolean isShown(Versioned<GuideContent> guide) {
		return this.drafts || guide.value() == null || !guide.value().guide().facts().draft();
	}

	private String version(GuideFolder folder, Set<Place> broken, List<String> names) {
		return this.memory.version(folder, List.of(broken, names), () -> Version.of(folder, broken, names));
	}

	/**
	 * How the frameworks that a guide compares or measures are called.
	 */
	private static List<String> names(Map<GuideFolder, ReadFile<GuideContent>> guides, GuideFolder folder,
			Map<String, FrameworkName> names) {
		ReadFile<GuideContent> file = guides.get(folder);
		GuideContent content = (file == null) ? null : file.value();
		return (content == null) ? List.of()
				: Stream.concat(content.guide().facts().compares().stream(), content.measured().stream().sorted())
					.map((id) -> String.valueOf(names.get(id)))
					.toList();
	}

	private @Nullable Versioned<Site> site(ReferenceCheck check) {
		SourceFile file = this.files.site();
		if (file == null) {
			return this.problems.sorted().stream().anyMatch(ContentReader::isOfSite) ? new Versioned<>("site", "", null)
					: null;
		}
		Problems own = new Problems();
		SiteFile site = SiteReader.read(file, this.limits, own).orElse(null);
		this.problems.addAll(own.sorted());
		if (site == null || own.holdBack()) {
			return new Versioned<>("site", Version.of(file, Set.of()), null);
		}
		Set<String> broken = check.broken(site.paths());
		return new Versioned<>("site", Version.of(file, broken), site.without(broken));
	}

	/** The file is there, but cannot be read as text. */
	private static boolean isOfSite(Problem problem) {
		return problem.place().path().equals(ContentFiles.SITE) && problem.code().holdsBack();
	}

	private ReadFile<Author> author(ContentEntry entry, Set<Place> broken) {
		String address = "/authors/" + entry.id();
		return this.memory.read(address, entry, "", broken,
				() -> this.pages.read(entry, MarkdownPage.alone(address, broken), (keys, body, problems) -> {
					ProseOnly.checkBio(body, problems);
					return PageReader.Described.plain(AuthorReader.read(entry.id(), keys, body));
				}));
	}

	private ReadFile<Framework> framework(ContentEntry entry, Set<Place> broken) {
		String address = "/frameworks/" + entry.id();
		return this.memory.read(address, entry, this.freshFrom, broken,
				() -> this.pages.read(entry, MarkdownPage.alone(address, broken), (keys, body, problems) -> {
					ProseOnly.check(body, problems);
					return PageReader.Described
						.plain(FrameworkReader.read(entry.id(), keys, body, this.freshFrom, problems));
				}));
	}

	private ReadFile<GuideContent> guide(GuideFolder folder, Set<Place> broken, KnownIds known,
			Map<String, FrameworkName> names) {
		return this.memory.read("/guides/" + folder.slug(), folder, List.of(known, names, this.freshFrom), broken,
				() -> new GuideContentReader(this.pages, known, names, this.freshFrom, this.limits).read(folder,
						broken));
	}

	private static Set<String> ids(List<ContentEntry> entries) {
		return entries.stream().map(ContentEntry::id).collect(Collectors.toSet());
	}

	/**
	 * How frameworks are called; one in error is called as it is in service.
	 */
	private Map<String, FrameworkName> names(Map<ContentEntry, ReadFile<Framework>> frameworks) {
		Map<String, FrameworkName> names = new HashMap<>();
		frameworks.values().stream().map(ReadFile::described).filter(Objects::nonNull).forEach((framework) -> {
			FrameworkName name = framework.named();
			names.put(name.id(), name);
		});
		names.putAll(this.lastGood.names(frameworks.entrySet()
			.stream()
			.filter((framework) -> framework.getValue().value() == null)
			.map((framework) -> framework.getKey().id())
			.filter((id) -> this.lastGood.has("frameworks/" + id))
			.toList()));
		return names;
	}

	private SiteAddresses addresses(Map<?, ReadFile<Author>> authors, Map<?, ReadFile<Framework>> frameworks,
			Map<GuideFolder, ReadFile<GuideContent>> guides) {
		SiteAddresses addresses = new SiteAddresses(this.lastGood);
		authors.values().forEach(addresses::add);
		frameworks.values().forEach(addresses::add);
		guides.forEach((folder, guide) -> addresses.addGuide(folder, guide, this.drafts));
		addresses.addLastGood(guides.entrySet()
			.stream()
			.filter((guide) -> guide.getValue().value() == null)
			.map((guide) -> guide.getKey().slug())
			.toList());
		return addresses;
	}

	/**
	 * Reads files on as many threads as the machine has processors.
	 */
	private static <E, T> Map<E, ReadFile<T>> readAll(List<E> entries, BiFunction<E, Set<Place>, ReadFile<T>> reader) {
		List<ReadFile<T>> files = entries.parallelStream().map((entry) -> reader.apply(entry, Set.of())).toList();
		Map<E, ReadFile<T>> read = new LinkedHashMap<>();
		for (int i = 0; i < files.size(); i++) {
			read.put(entries.get(i), files.get(i));
		}
		return read;
	}

	/**
	 * What is there, with references that lead nowhere shown as text, and the name of
	 * each version.
	 */
	private <E, T> List<Versioned<T>> versioned(Map<E, ReadFile<T>> files,
			BiFunction<E, Set<Place>, ReadFile<T>> reader, ReferenceCheck check,
			BiFunction<E, Set<Place>, String> version, Function<E, String> id) {
		List<Versioned<T>> found = new ArrayList<>();
		files.forEach((entry, first) -> {
			Set<Place> broken = check.broken(first);
			ReadFile<T> file = broken.isEmpty() ? first : reader.apply(entry, broken);
			this.problems.addAll(file.problems());
			found.add(new Versioned<>(id.apply(entry), version.apply(entry, broken), file.value()));
		});
		return found;
	}

}
