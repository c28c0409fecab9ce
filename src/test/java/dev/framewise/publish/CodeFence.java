package dev.framewise.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A fenced code block as it stands in a guide.
 *
 * @param line the line of its fence, from 1
 * @param language the first word of its info string, empty without one
 * @param include the file it is taken from, or null
 * @param ownLines how many lines are written in the guide itself
 */
record CodeFence(int line, String language, @Nullable String include, int ownLines) {

	/** What no test can run: output, dialogues with a shell, commands. */
	private static final Set<String> NOT_TESTED = Set.of("text", "console", "sh");

	private static final Pattern FENCE = Pattern.compile("^[ >]*(?:(?:[-*+]|\\d+[.)]) +)?(`{3,}|~{3,})(.*)$");

	private static final Pattern INCLUDE = Pattern.compile("\\binclude=\"([^\"]*)\"");

	static List<CodeFence> of(List<String> lines) {
		List<CodeFence> fences = new ArrayList<>();
		for (int start = 0; start < lines.size(); start++) {
			Matcher fence = FENCE.matcher(lines.get(start));
			if (fence.matches()) {
				int end = end(lines, start + 1, fence.group(1));
				fences.add(fence(start + 1, fence.group(2).strip(), end - start - 1));
				start = end;
			}
		}
		return fences;
	}

	/**
	 * Whether the block has to be taken from a tested file.
	 */
	boolean breaksTheRule() {
		return this.include == null && this.ownLines > 1 && !NOT_TESTED.contains(this.language);
	}

	private static int end(List<String> lines, int from, String fence) {
		Pattern closing = Pattern.compile("^[ >]*" + fence + "[`~]* *$");
		int end = from;
		while (end < lines.size() && !closing.matcher(lines.get(end)).matches()) {
			end++;
		}
		return end;
	}

	private static CodeFence fence(int line, String info, int ownLines) {
		Matcher include = INCLUDE.matcher(info);
		return new CodeFence(line, info.split("\\s+")[0], include.find() ? include.group(1) : null, ownLines);
	}

}
