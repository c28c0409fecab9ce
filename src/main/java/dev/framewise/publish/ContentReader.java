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
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.framework.Framework;
import dev.framewise.framework.FrameworkName;
import dev.framewise.framework.FrameworkReader;
import dev.framewise.guide.Author;
import dev.framewise.guide.AuthorReader;
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

	private final Readings readings;

	private final LastGood lastGood;

	private final PageReader pages;

	ContentReader(ContentFiles files, Limits limits, boolean drafts, LocalDate freshFrom, Problems problems) {
		this(files, limits, drafts, freshFrom, problems, new ReadMemory(), Readings.NONE, LastGood.none());
	}

	ContentReader(ContentFiles files, Limits limits, boolean drafts, LocalDate freshFrom, Problems problems,
			ReadMemory memory, Readings readings, LastGood lastGood) {
		this.files = files;
		this.limits = limits;
		this.drafts = drafts;
		this.freshFrom = freshFrom;
		this.problems = problems;
		this.memory = memory;
		this.readings = readings;
		this.lastGood = lastGood;
		this.pages = new PageReader(limits);
	}

	Content read() {
		Map<ContentEntry, ReadFile<Author>> authors = readAll(this.files.authors(), this::author);
		Map<ContentEntry, ReadFile<Framework>> frameworks = readAll(this.files.frameworks(), this::framework);
		Map<String, FrameworkName> names = this.memory.same(names(frameworks));
		KnownIds known = this.memory.same(KnownIds.of(ids(this.files.authors()), ids(this.files.frameworks())));
		Map<GuideFolder, ReadFile<GuideReading>> guides = readAll(this.files.guides(), first(known, names));
		AliasClashes clashes = new AliasClashes(guides);
		BiFunction<GuideFolder, Set<Place>, ReadFile<GuideReading>> reader = (folder, broken) -> guide(folder, broken,
				clashes.knownTo(folder, known), names);
		clashes.folders().forEach((folder) -> guides.put(folder, reader.apply(folder, Set.of())));

		SiteAddresses addresses = addresses(authors, frameworks, guides);
		List<Versioned<GuideReading>> all = versioned(guides, reader, new Circumstances(addresses, names),
				(folder) -> names(guides, folder, names), Version::of, GuideFolder::slug);
		Versioned<Site> site = site(new ReferenceCheck(addresses, this.problems));
		warnOfUnlinked(authors, frameworks, guides, site);
		return new Content(site, versionedPlain(authors, this::author, addresses),
				versionedPlain(frameworks, this::framework, addresses), all.stream().filter(this::isShown).toList(),
				all.stream().filter((guide) -> !isShown(guide)).map(Versioned::id).collect(Collectors.toSet()),
				drafts(guides.values()));
	}

	private static List<Draft> drafts(Collection<ReadFile<GuideReading>> guides) {
		return guides.stream()
			.map(ReadFile::described)
			.filter(Objects::nonNull)
			.map(GuideReading::outline)
			.filter(GuideOutline::draft)
			.map((guide) -> new Draft(guide.slug(), guide.title()))
			.toList();
	}

	private void warnOfUnlinked(Map<?, ReadFile<Author>> authors, Map<?, ReadFile<Framework>> frameworks,
			Map<GuideFolder, ReadFile<GuideReading>> guides, @Nullable Versioned<Site> site) {
		List<Links> pages = Stream.of(authors, frameworks, guides)
			.flatMap((files) -> files.values().stream())
			.map(this.memory::links)
			.toList();
		this.problems.addAll(this.memory.unlinked(
				UnlinkedGuides.web(pages, this.lastGood.guides(), (site != null) ? site.value() : null, site != null)));
	}

	private boolean isShown(Versioned<GuideReading> guide) {
		return this.drafts || guide.value() == null || !guide.value().outline().draft();
	}

	/**
	 * How the frameworks that a guide compares or measures are called.
	 */
	private static List<String> names(Map<GuideFolder, ReadFile<GuideReading>> guides, GuideFolder folder,
			Map<String, FrameworkName> names) {
		ReadFile<GuideReading> file = guides.get(folder);
		GuideReading guide = (file == null) ? null : file.value();
		return (guide == null) ? List.of()
				: Stream.concat(guide.outline().compares().stream(), guide.outline().measured().stream().sorted())
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

	private ReadFile<GuideReading> guide(GuideFolder folder, Set<Place> broken, KnownIds known,
			Map<String, FrameworkName> names) {
		return this.memory.read("/guides/" + folder.slug(), folder, List.of(known, names, this.freshFrom), broken,
				() -> reader(known, names).read(folder, broken));
	}

	/**
	 * Reads a guide as if all it refers to were there.
	 */
	private BiFunction<GuideFolder, Set<Place>, ReadFile<GuideReading>> first(KnownIds known,
			Map<String, FrameworkName> names) {
		String context = context(known, names);
		Object circumstances = this.memory.same(List.of(known, names, this.freshFrom));
		GuideContentReader reader = reader(known, names);
		return (folder, broken) -> this.memory.read("/guides/" + folder.slug(), folder, circumstances, broken,
				() -> this.readings.read(folder, context, this.freshFrom, reader));
	}

	private GuideContentReader reader(KnownIds known, Map<String, FrameworkName> names) {
		return new GuideContentReader(this.pages, known, names, this.freshFrom, this.limits);
	}

	/**
	 * Names what the reading of a guide depends on besides its folder, but the day.
	 */
	private static String context(KnownIds known, Map<String, FrameworkName> names) {
		Map<String, String> parts = new TreeMap<>();
		known.authors().forEach((id) -> parts.put("author " + id, ""));
		known.frameworks().forEach((id) -> parts.put("framework " + id, ""));
		names.forEach((id, name) -> parts.put("name " + id, name.toString()));
		return Version.of(parts);
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
			Map<GuideFolder, ReadFile<GuideReading>> guides) {
		List<Standing> standings = new ArrayList<>();
		Stream.concat(authors.values().stream(), frameworks.values().stream()).forEach((file) -> {
			SiteAddresses.State state = state(file);
			standings.add(this.memory.standing(file, state, () -> Standing.of(file, state)));
		});
		guides.forEach((folder, file) -> {
			SiteAddresses.State state = guideState(file);
			standings.add(this.memory.standing(file, state, () -> Standing.of(folder, file, state)));
		});
		return this.memory.addresses(new SiteAddresses.Parts(standings, this.lastGood.vanished(), lastGood(guides)));
	}

	/**
	 * The other addresses of guides that stay in service though they are in error, or
	 * gone from the folder; those that were never good have none.
	 */
	private Map<String, LastGood.OtherAddresses> lastGood(Map<GuideFolder, ReadFile<GuideReading>> guides) {
		Set<String> slugs = new HashSet<>(this.lastGood.vanished());
		guides.entrySet()
			.stream()
			.filter((guide) -> guide.getValue().value() == null)
			.map((guide) -> guide.getKey().slug())
			.filter((slug) -> this.lastGood.has("guides/" + slug))
			.forEach(slugs::add);
		return this.lastGood.addresses(slugs);
	}

	private SiteAddresses.State guideState(ReadFile<GuideReading> file) {
		GuideReading guide = file.value();
		if (guide == null || !guide.outline().draft()) {
			return state(file);
		}
		return this.drafts ? SiteAddresses.State.SHOWN_DRAFT : SiteAddresses.State.HIDDEN_DRAFT;
	}

	private SiteAddresses.State state(ReadFile<?> file) {
		if (file.value() != null) {
			return SiteAddresses.State.SERVED;
		}
		return this.lastGood.has(file.address().substring(1)) ? SiteAddresses.State.LAST_GOOD
				: SiteAddresses.State.HELD_BACK;
	}

	/**
	 * Reads files on as many threads as the machine has processors; one is left to the
	 * readers where there is something for them to read.
	 */
	private <E, T> Map<E, ReadFile<T>> readAll(List<E> entries, BiFunction<E, Set<Place>, ReadFile<T>> reader) {
		int threads = Runtime.getRuntime().availableProcessors() - (this.lastGood.isEmpty() ? 0 : 1);
		List<ReadFile<T>> files = Parallel.map(entries, (entry) -> reader.apply(entry, Set.of()), threads);
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
			BiFunction<E, Set<Place>, ReadFile<T>> reader, Circumstances circumstances, Function<E, List<String>> names,
			VersionName<E> version, Function<E, String> id) {
		List<Versioned<T>> found = new ArrayList<>();
		files.forEach((entry, first) -> {
			ReadMemory.Checked<T> checked = this.memory.checked(first, circumstances, (before) -> {
				Problems own = new Problems();
				Set<Place> broken = new ReferenceCheck(circumstances.addresses(), own).broken(first);
				ReadFile<T> file = broken.isEmpty() ? first : reader.apply(entry, broken);
				own.addAll(file.problems());
				List<String> known = names.apply(entry);
				Versioned<T> versioned = (before != null && before.isMadeOf(broken, known)) ? before.versioned()
						: new Versioned<>(id.apply(entry), version.of(entry, broken, known), file.value());
				return new ReadMemory.Checked<>(broken, known, versioned, own.sorted());
			});
			this.problems.addAll(checked.problems());
			found.add(checked.versioned());
		});
		return found;
	}

	private <T> List<Versioned<T>> versionedPlain(Map<ContentEntry, ReadFile<T>> files,
			BiFunction<ContentEntry, Set<Place>, ReadFile<T>> reader, SiteAddresses addresses) {
		return versioned(files, reader, new Circumstances(addresses, Map.of()), (entry) -> List.of(),
				(entry, broken, names) -> Version.of(entry, broken), ContentEntry::id);
	}

	/**
	 * What decides besides a file how it is shown.
	 *
	 * @param addresses where its references may lead
	 * @param names how the frameworks are called that it speaks of
	 */
	private record Circumstances(SiteAddresses addresses, Map<String, FrameworkName> names) {

	}

	/**
	 * Names the version of a file.
	 *
	 * @param <E> the file
	 */
	@FunctionalInterface
	private interface VersionName<E> {

		String of(E entry, Collection<Place> broken, Collection<String> names);

	}

}
