package dev.framewise.publish;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.framewise.framework.FrameworkName;

/**
 * What is in service while a folder is read: it stays where a file is in error, or where
 * so many vanished that it may be a mistake.
 */
final class LastGood {

	private final Set<String> paths;

	private final Set<String> guides;

	private final Set<String> vanished;

	private final Function<Collection<String>, Map<String, OtherAddresses>> addresses;

	private final Function<Collection<String>, Map<String, FrameworkName>> names;

	/**
	 * What is in service.
	 * @param paths the paths of all of it
	 * @param guides the slugs of all guides of it
	 * @param vanished slugs of guides that stay though the folder no longer has them
	 * @param addresses finds the other addresses of guides by their slugs
	 * @param names finds how frameworks are called by their ids
	 */
	LastGood(Set<String> paths, Set<String> guides, Set<String> vanished,
			Function<Collection<String>, Map<String, OtherAddresses>> addresses,
			Function<Collection<String>, Map<String, FrameworkName>> names) {
		this.paths = paths;
		this.guides = guides;
		this.vanished = Set.copyOf(vanished);
		this.addresses = addresses;
		this.names = names;
	}

	/**
	 * Nothing is in service yet.
	 */
	static LastGood none() {
		return new LastGood(Set.of(), Set.of(), Set.of(), (slugs) -> Map.of(), (ids) -> Map.of());
	}

	boolean isEmpty() {
		return this.paths.isEmpty();
	}

	boolean has(String path) {
		return this.paths.contains(path);
	}

	/**
	 * The slugs of all guides in service.
	 */
	Set<String> guides() {
		return this.guides;
	}

	Set<String> vanished() {
		return this.vanished;
	}

	Map<String, OtherAddresses> addresses(Collection<String> slugs) {
		return slugs.isEmpty() ? Map.of() : this.addresses.apply(slugs);
	}

	Map<String, FrameworkName> names(Collection<String> ids) {
		return ids.isEmpty() ? Map.of() : this.names.apply(ids);
	}

	/**
	 * What of a guide has an address besides its own page.
	 *
	 * @param aliases the slugs it had before
	 * @param tags its tags
	 */
	record OtherAddresses(Collection<String> aliases, Collection<String> tags) {

	}

}
