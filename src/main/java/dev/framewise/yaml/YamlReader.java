package dev.framewise.yaml;

import java.util.List;
import java.util.Optional;

import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.source.Limits;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads one piece of YAML. The stream of events is looked at before anything is built of
 * it: aliases, tags and depth are refused there.
 */
final class YamlReader {

	private static final LoadSettings SETTINGS = LoadSettings.builder().setLabel("content").build();

	private static final int MOST_ALIASES = 10;

	private final String path;

	private final int firstLine;

	private final Limits limits;

	private final Problems problems;

	YamlReader(String path, int firstLine, Limits limits, Problems problems) {
		this.path = path;
		this.firstLine = firstLine;
		this.limits = limits;
		this.problems = problems;
	}

	Optional<YamlMap> read(String yaml) {
		try {
			return accepts(yaml) ? compose(yaml) : Optional.empty();
		}
		catch (MarkedYamlEngineException ex) {
			return refuse(place(ex.getProblemMark().orElse(null)), ProblemCode.YAML,
					"This is not YAML: " + ex.getProblem() + ".");
		}
		catch (YamlEngineException ex) {
			return refuse(place((Mark) null), ProblemCode.YAML, "This is not YAML.");
		}
	}

	private Optional<YamlMap> compose(String yaml) {
		Node root = new Compose(SETTINGS).composeString(yaml).orElse(null);
		if (root == null) {
			return Optional.of(new YamlMap(this, List.of(), place((Mark) null)));
		}
		if (root instanceof MappingNode map) {
			return Optional.of(new YamlMap(this, map.getValue(), place(root)));
		}
		return refuse(place(root), ProblemCode.YAML, "Keys with values are allowed here, as 'title: A title'.");
	}

	private boolean accepts(String yaml) {
		int depth = 0;
		int documents = 0;
		int aliases = 0;
		for (Event event : new Parse(SETTINGS).parseString(yaml)) {
			depth += (event instanceof CollectionStartEvent) ? 1 : (event instanceof CollectionEndEvent) ? -1 : 0;
			documents += (event instanceof DocumentStartEvent) ? 1 : 0;
			aliases += (event instanceof AliasEvent) ? 1 : 0;
			String fault = fault(event, depth, documents, aliases);
			if (fault != null) {
				this.problems.add(place(event.getStartMark().orElse(null)), ProblemCode.YAML, fault);
				return false;
			}
		}
		return true;
	}

	private @Nullable String fault(Event event, int depth, int documents, int aliases) {
		if (depth > this.limits.depth()) {
			return "This nests deeper than " + this.limits.depth() + " levels.";
		}
		if (documents > 1) {
			return "One YAML document is allowed.";
		}
		if (aliases > MOST_ALIASES) {
			return "More than " + MOST_ALIASES + " aliases are not allowed.";
		}
		return isTagged(event) ? "Tags are not allowed." : null;
	}

	private static boolean isTagged(Event event) {
		return (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
				|| (event instanceof CollectionStartEvent start && start.getTag().isPresent());
	}

	private <T> Optional<T> refuse(Place place, ProblemCode code, String message) {
		this.problems.add(place, code, message);
		return Optional.empty();
	}

	YamlReader into(Problems problems) {
		return new YamlReader(this.path, this.firstLine, this.limits, problems);
	}

	Problems problems() {
		return this.problems;
	}

	Place place(Node node) {
		return place(node.getStartMark().orElse(null));
	}

	Place start() {
		return Place.start(this.path);
	}

	private Place place(@Nullable Mark mark) {
		return (mark == null) ? start() : new Place(this.path, this.firstLine + mark.getLine(), mark.getColumn() + 1);
	}

}
