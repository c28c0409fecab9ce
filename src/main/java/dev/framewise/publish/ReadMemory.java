package dev.framewise.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.framewise.problem.Place;
import dev.framewise.problem.Problem;
import dev.framewise.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading each file last time, so that only what changed is parsed again.
 * Files may be read by several threads at once, within one load.
 */
final class ReadMemory {

	private final Map<Key, Remembered> files = new ConcurrentHashMap<>();

	private int round;

	private final Memo<ReadFile<?>, Standing> standings = new Memo<>();

	private final Memo<ReadFile<?>, Links> links = new Memo<>();

	private final Memo<ReadFile<?>, Checked<?>> checked = new Memo<>();

	private SiteAddresses.@Nullable Parts parts;

	private @Nullable SiteAddresses addresses;

	private UnlinkedGuides.@Nullable Web web;

	private List<Problem> unlinked = List.of();

	private Map<Object, Object> contexts = new HashMap<>();

	private Map<Object, Object> nextContexts = new HashMap<>();

	/**
	 * What a file says, parsed only where something it is made of has changed.
	 * @param address the path of its page
	 * @param input the file
	 * @param context whatever else its reading depends on
	 * @param broken the places of references shown as text
	 * @param reader reads it
	 */
	@SuppressWarnings("unchecked")
	<T> ReadFile<T> read(String address, Object input, Object context, Set<Place> broken,
			Supplier<ReadFile<T>> reader) {
		Key key = new Key(address, broken.isEmpty());
		Remembered before = this.files.get(key);
		if (before != null && before.isOf(input, context, broken)) {
			before.round = this.round;
			// An address always stands for the same type.
			return (ReadFile<T>) before.file;
		}
		ReadFile<T> file = reader.get();
		this.files.put(key, new Remembered(input, context, broken, file, this.round));
		return file;
	}

	/**
	 * The equal object of last time, so that comparing it with itself costs nothing.
	 * @param context something that much is compared by
	 */
	@SuppressWarnings("unchecked")
	<T> T same(T context) {
		// Equal objects are of the same type here.
		T same = (T) this.contexts.getOrDefault(context, context);
		this.nextContexts.put(same, same);
		return same;
	}

	/**
	 * What a file adds to the addresses of the site.
	 * @param file what came of reading it
	 * @param state whether readers find something at its address
	 * @param making finds it
	 */
	Standing standing(ReadFile<?> file, SiteAddresses.State state, Supplier<Standing> making) {
		return this.standings.get(file, state, (before) -> making.get());
	}

	/**
	 * The addresses of the site, the same object where nothing of them has changed.
	 * @param parts what they are made of
	 */
	SiteAddresses addresses(SiteAddresses.Parts parts) {
		SiteAddresses known = this.addresses;
		if (known == null || !parts.equals(this.parts)) {
			known = new SiteAddresses(parts);
			this.addresses = known;
			this.parts = parts;
		}
		return known;
	}

	/**
	 * Which guides a page leads to.
	 */
	Links links(ReadFile<?> page) {
		return this.links.get(page, "", (before) -> Links.of(page));
	}

	/**
	 * What is to be said of guides that nothing leads to.
	 */
	List<Problem> unlinked(UnlinkedGuides.Web now) {
		if (!now.equals(this.web)) {
			this.unlinked = UnlinkedGuides.warnings(now);
			this.web = now;
		}
		return this.unlinked;
	}

	/**
	 * What came of looking at the references of a file.
	 * @param file what came of reading it
	 * @param circumstances what decides besides the file
	 * @param making looks at them; takes what came of it in other circumstances, or null
	 */
	@SuppressWarnings("unchecked")
	<T> Checked<T> checked(ReadFile<T> file, Object circumstances, Function<@Nullable Checked<T>, Checked<T>> making) {
		// A file always describes the same type.
		return (Checked<T>) this.checked.get(file, circumstances, (before) -> making.apply((Checked<T>) before));
	}

	/**
	 * Lets go of what guides say in full, which is stored now.
	 */
	void letGo() {
		this.files.values().forEach((remembered) -> {
			if (remembered.file.described() instanceof GuideReading guide) {
				guide.letGo();
			}
		});
	}

	/**
	 * Forgets what came of reading a file, so that it is read next time.
	 * @param address the path of its page
	 */
	void forget(String address) {
		this.files.keySet().removeIf((key) -> key.address().equals(address));
	}

	/**
	 * Forgets what nobody asked for since the last call.
	 */
	void forgetOthers() {
		this.files.values().removeIf((remembered) -> remembered.round != this.round);
		this.round++;
		this.standings.forgetOthers();
		this.links.forgetOthers();
		this.checked.forgetOthers();
		this.contexts = this.nextContexts;
		this.nextContexts = new HashMap<>();
	}

	/**
	 * What came of looking at the references of a file.
	 *
	 * @param <T> what the file describes
	 * @param broken the places of references shown as text
	 * @param names what else its version is made of
	 * @param versioned what it says
	 * @param problems what is wrong with it, references included
	 */
	record Checked<T>(Set<Place> broken, List<String> names, Versioned<T> versioned, List<Problem> problems) {

		boolean isMadeOf(Set<Place> broken, List<String> names) {
			return this.broken.equals(broken) && this.names.equals(names);
		}

	}

	private record Key(String address, boolean whole) {

	}

	private static final class Remembered {

		private final Object input;

		private final Object context;

		private final Set<Place> broken;

		private final ReadFile<?> file;

		/** When it was last asked for, by one thread in each load. */
		private int round;

		Remembered(Object input, Object context, Set<Place> broken, ReadFile<?> file, int round) {
			this.input = input;
			this.context = context;
			this.broken = broken;
			this.file = file;
			this.round = round;
		}

		boolean isOf(Object input, Object context, Set<Place> broken) {
			return this.input.equals(input)
					&& (asksForTooMuch() || (this.context.equals(context) && this.broken.equals(broken)));
		}

		/**
		 * What passes a limit does so whatever else changes, and may have cost seconds.
		 */
		private boolean asksForTooMuch() {
			return this.file.described() == null && !this.file.problems().isEmpty()
					&& this.file.problems().stream().allMatch((problem) -> problem.code() == ProblemCode.LIMIT);
		}

	}

}
