package dev.framewise.publish;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import dev.framewise.source.GuideFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The readings of guides that outlive a restart: a guide whose folder, context and
 * program are the same is not read again by the first load. Asked by several threads,
 * within one load.
 */
@Component
class KeptReadings implements Readings {

	private static final Logger log = LoggerFactory.getLogger(KeptReadings.class);

	private final ReadingStore store;

	private final Program program;

	private final JsonMapper json;

	private final boolean persists;

	private final Map<String, Added> added = new ConcurrentHashMap<>();

	private final Map<String, ReadingStore.Row> recalled = new HashMap<>();

	KeptReadings(ReadingStore store, Program program, JsonMapper json) {
		this.store = store;
		this.program = program;
		this.json = json;
		this.persists = store.persists();
	}

	/**
	 * Recalls what was kept, for the first load after a start.
	 */
	void recall() {
		if (this.persists) {
			this.recalled.putAll(this.store.all());
		}
	}

	@Override
	public ReadFile<GuideReading> read(GuideFolder folder, String context, LocalDate freshFrom,
			GuideContentReader reader) {
		if (!this.persists || folder.article().text() == null) {
			return reader.read(folder, Set.of());
		}
		String input = input(folder, context);
		return find(folder.slug(), input, freshFrom)
			.map((kept) -> kept.file("/guides/" + folder.slug(), folder.article().path(),
					() -> reader.again(folder, Set.of())))
			.orElseGet(() -> {
				ReadFile<GuideReading> file = reader.read(folder, Set.of());
				KeptReading.of(folder.article().path(), file, freshFrom)
					.ifPresent((reading) -> this.added.put(folder.slug(), new Added(input, reading)));
				return file;
			});
	}

	/**
	 * Has a guide read the next time that it is asked for.
	 */
	void forget(String slug) {
		this.recalled.remove(slug);
	}

	private String input(GuideFolder folder, String context) {
		Map<String, String> parts = new TreeMap<>();
		parts.put("files", Version.of(folder, Set.of(), Set.of()));
		parts.put("context", context);
		parts.put("program", this.program.name());
		return Version.of(parts);
	}

	private Optional<KeptReading> find(String slug, String input, LocalDate freshFrom) {
		return Optional.ofNullable(this.recalled.get(slug))
			.filter((row) -> row.input().equals(input))
			.flatMap((row) -> read(slug, row.kept()))
			.filter((kept) -> kept.holds(freshFrom));
	}

	private Optional<KeptReading> read(String slug, String kept) {
		try {
			return Optional.of(this.json.readValue(kept, KeptReading.class));
		}
		catch (JacksonException | NullPointerException ex) {
			log.warn("What is kept of the guide {} cannot be read; its file is read instead: {}", slug,
					ex.getMessage());
			return Optional.empty();
		}
	}

	/**
	 * Keeps what was added, when it is in service. Where that fails nothing is lost but
	 * time at the next start.
	 * @param slugs the slugs of all guides in the folder
	 */
	void save(Set<String> slugs) {
		try {
			write(slugs);
			this.added.clear();
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("What came of reading {} guides is kept with what comes next: {}", this.added.size(),
					ex.getMessage());
		}
		this.recalled.clear();
	}

	private void write(Set<String> slugs) {
		Map<String, ReadingStore.Row> rows = new HashMap<>();
		this.added.forEach((slug, added) -> row(slug, added).ifPresent((row) -> rows.put(slug, row)));
		if (!slugs.containsAll(this.recalled.keySet())) {
			this.store.retain(slugs);
		}
		if (!rows.isEmpty()) {
			this.store.save(rows);
		}
	}

	private Optional<ReadingStore.Row> row(String slug, Added added) {
		try {
			return Optional.of(new ReadingStore.Row(added.input(), this.json.writeValueAsString(added.reading())));
		}
		catch (JacksonException ex) {
			log.warn("What came of reading the guide {} cannot be kept; the next start reads its file: {}", slug,
					ex.getMessage());
			return Optional.empty();
		}
	}

	/**
	 * A reading that is to be kept.
	 *
	 * @param input the name of all that it depends on
	 * @param reading what came of it
	 */
	private record Added(String input, KeptReading reading) {

	}

}
