package dev.framewise.matrix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Frameworks joined as in {@code one-vs-other}. An id may itself hold {@code -vs-}, so a
 * text is read against the ids there are.
 */
public final class Versus {

	private static final String JOINT = "-vs-";

	private Versus() {
	}

	/**
	 * Reads two ids or more, each once.
	 * @param text the text of an address
	 * @param known ids of the frameworks that may be named
	 * @return the ids in the order named; empty where the text names anything else
	 */
	public static Optional<List<String>> read(String text, List<String> known) {
		return read(text, known, new LinkedHashSet<>()).filter((found) -> found.size() > 1);
	}

	private static Optional<List<String>> read(String rest, List<String> known, Set<String> before) {
		for (String id : known) {
			if (before.contains(id) || !rest.startsWith(id)) {
				continue;
			}
			String behind = rest.substring(id.length());
			Set<String> now = new LinkedHashSet<>(before);
			now.add(id);
			Optional<List<String>> found = behind.isEmpty() ? Optional.of(new ArrayList<>(now))
					: behind.startsWith(JOINT) ? read(behind.substring(JOINT.length()), known, now) : Optional.empty();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/**
	 * What may be the first id: what stands before one of the joints.
	 * @param text the text of an address
	 * @return the shortest first; none where there is no joint
	 */
	static List<String> first(String text) {
		List<String> ids = new ArrayList<>();
		for (int end = text.indexOf(JOINT); end >= 0; end = text.indexOf(JOINT, end + 1)) {
			ids.add(text.substring(0, end));
		}
		return ids;
	}

	/**
	 * The address where frameworks stand side by side.
	 * @param ids their ids in the order of columns
	 * @return the path
	 */
	public static String address(List<String> ids) {
		return "/compare/" + String.join(JOINT, ids);
	}

}
