package dev.framewise.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list, 50 items long.
 *
 * @param <T> what the list holds
 * @param items the items of this page
 * @param path the list's path on this site, with its query where it has one
 * @param number the number of this page, from 1
 * @param count how many pages there are, at least 1
 * @param total how many items there are
 */
public record Pages<T>(List<T> items, String path, int number, int count, long total) {

	private static final int SIZE = 50;

	/**
	 * A page; the items are copied.
	 */
	public Pages {
		items = List.copyOf(items);
	}

	/**
	 * A page of a list that is there as a whole.
	 * @param <T> what the list holds
	 * @param all all items
	 * @param path the list's path on this site
	 * @param number the number of the page asked for
	 * @return the page
	 * @throws NoSuchPageException if the list has no such page
	 */
	public static <T> Pages<T> of(List<T> all, String path, int number) {
		int from = Math.min((number - 1) * SIZE, all.size());
		int count = Math.max(1, (all.size() + SIZE - 1) / SIZE);
		return of(all.subList(from, Math.min(from + SIZE, all.size())), path, number, count, all.size());
	}

	/**
	 * A page that was cut already.
	 * @param <T> what the list holds
	 * @param items the items of the page
	 * @param path the list's path on this site
	 * @param number the number of the page
	 * @param count how many pages there are
	 * @param total how many items there are
	 * @return the page
	 * @throws NoSuchPageException if the list has no such page
	 */
	public static <T> Pages<T> of(List<T> items, String path, int number, int count, long total) {
		if (number > Math.max(1, count)) {
			throw new NoSuchPageException(
					"The list has no page " + number + "; the last one is " + Math.max(1, count) + ".", path,
					"The first page");
		}
		return new Pages<>(items, path, number, count, total);
	}

	/**
	 * Where the page before is.
	 * @return its address, or null on the first page
	 */
	public @Nullable String previous() {
		return (this.number > 1) ? address(this.number - 1) : null;
	}

	/**
	 * Where the next page is.
	 * @return its address, or null on the last page
	 */
	public @Nullable String next() {
		return (this.number < this.count) ? address(this.number + 1) : null;
	}

	private String address(int page) {
		return (page == 1) ? this.path : this.path + ((this.path.indexOf('?') < 0) ? "?" : "&") + "page=" + page;
	}

}
