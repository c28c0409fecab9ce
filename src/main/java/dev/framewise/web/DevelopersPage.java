package dev.framewise.web;

import java.util.List;

import dev.framewise.api.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * What the page for developers shows.
 *
 * @param api requests of the API
 * @param exports requests of whole documents
 * @param types the problems that the API answers with
 * @param mcp where assistants are answered, or null where that is switched off
 * @param question a message of an assistant, or null where nothing is compared
 */
record DevelopersPage(List<Example> api, List<Example> exports, List<ProblemType> types, @Nullable String mcp,
		@Nullable String question) {

	/**
	 * A request that can be made as it stands.
	 *
	 * @param words what it is for
	 * @param pattern its path with names in braces
	 * @param path its path and query
	 * @param command a line of a shell that makes it
	 */
	record Example(String words, String pattern, String path, String command) {

	}

}
