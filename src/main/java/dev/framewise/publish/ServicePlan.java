package dev.framewise.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What will be in service after a reading: what is good, and the last good version of
 * what is held back.
 */
final class ServicePlan {

	private final Map<String, String> before;

	private final Set<String> foreign;

	private final Map<String, String> next;

	private final Set<String> held = new HashSet<>();

	private final Set<String> leftOut = new TreeSet<>();

	private final Set<String> rewritten = new TreeSet<>();

	/**
	 * A plan.
	 * @param before version by path of what is in service now
	 * @param foreign the paths of what another program wrote
	 */
	ServicePlan(Map<String, String> before, Set<String> foreign) {
		this.before = Map.copyOf(before);
		this.foreign = Set.copyOf(foreign);
		this.next = new LinkedHashMap<>(before.size() * 2);
	}

	/**
	 * What of these has to be written; what cannot be read stays as it was.
	 * @param folder what stands before each id in its path
	 * @param found what the folder holds
	 */
	<T> List<Versioned<T>> changed(String folder, Collection<Versioned<T>> found) {
		List<Versioned<T>> changed = new ArrayList<>();
		for (Versioned<T> item : found) {
			String path = folder + item.id();
			add(path, item);
			if (item.value() != null && !isWritten(path, item.version())) {
				changed.add(item);
			}
		}
		return changed;
	}

	private boolean isWritten(String path, String version) {
		return version.equals(this.before.get(path)) && !this.foreign.contains(path);
	}

	/**
	 * All of these that can be written, whether or not they have changed.
	 * @param folder what stands before each id in its path
	 * @param found what the folder holds
	 */
	<T> List<Versioned<T>> all(String folder, Collection<Versioned<T>> found) {
		found.forEach((item) -> add(folder + item.id(), item));
		return found.stream().filter((item) -> item.value() != null).toList();
	}

	private void add(String path, Versioned<?> item) {
		if (item.value() != null) {
			this.next.put(path, item.version());
			addRewritten(path);
		}
		else if (this.before.containsKey(path)) {
			keep(path);
		}
		else {
			this.leftOut.add(path);
		}
	}

	private void addRewritten(String path) {
		if (this.foreign.contains(path)) {
			this.rewritten.add(path);
		}
	}

	/**
	 * Keeps the version that is in service, where there is one.
	 */
	void keep(String path) {
		String version = this.before.get(path);
		if (version != null) {
			this.next.put(path, version);
			this.held.add(path);
		}
	}

	/**
	 * Ids of what stays in service though it cannot be read any more.
	 */
	List<String> held(String folder) {
		return this.held.stream()
			.filter((path) -> path.startsWith(folder))
			.map((path) -> path.substring(folder.length()))
			.toList();
	}

	/**
	 * Ids of what is in service and not planned to be.
	 */
	List<String> gone(String folder) {
		return this.before.keySet()
			.stream()
			.filter((path) -> path.startsWith(folder) && !this.next.containsKey(path))
			.map((path) -> path.substring(folder.length()))
			.sorted()
			.toList();
	}

	/**
	 * How many of a folder are in service now.
	 */
	int count(String folder) {
		return (int) this.before.keySet().stream().filter((path) -> path.startsWith(folder)).count();
	}

	/**
	 * Version by path of what will be in service.
	 */
	Map<String, String> next() {
		return this.next;
	}

	/**
	 * Paths of what is written anew because another program wrote it.
	 */
	Set<String> rewritten() {
		return this.rewritten;
	}

	/**
	 * The paths of what another program wrote.
	 */
	Set<String> foreign() {
		return this.foreign;
	}

	Map<String, String> before() {
		return this.before;
	}

	/**
	 * What carrying it out does to what is in service.
	 * @param revision the name of what is in service then
	 */
	Publication publication(String revision) {
		return new Publication(revision, only(this.next, (path) -> !this.before.containsKey(path)),
				only(this.next, (path) -> this.before.containsKey(path) && !isAsBefore(path)),
				only(this.before, (path) -> !this.next.containsKey(path)), only(this.next, this.held::contains),
				List.copyOf(this.leftOut));
	}

	private boolean isAsBefore(String path) {
		return Objects.equals(this.next.get(path), this.before.get(path));
	}

	private static List<String> only(Map<String, String> versions, Predicate<String> which) {
		return versions.keySet().stream().filter(which).sorted().toList();
	}

}
