package dev.framewise.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * GitHub's alerts: a quotation whose first line is {@code [!NOTE]} or its like.
 */
enum Alert {

	NOTE, TIP, IMPORTANT, WARNING, CAUTION;

	static Optional<Alert> of(@Nullable Node first) {
		if (!(first instanceof Paragraph)) {
			return Optional.empty();
		}
		String line = first.getChars().toString().lines().findFirst().orElse("").strip();
		return Arrays.stream(values()).filter((alert) -> line.equalsIgnoreCase("[!" + alert + "]")).findFirst();
	}

	String html(String content) {
		String name = name().toLowerCase(Locale.ROOT);
		String title = name().charAt(0) + name.substring(1);
		return "<div class=\"alert alert-" + name + "\" role=\"note\"><p class=\"alert-title\">" + title + "</p>"
				+ content + "</div>";
	}

}
