package dev.framewise.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.ServletRequest;

/**
 * What an answer depends on of its address: the parameters that were asked for, whether
 * they were there or not. Two requests that agree on these get the same answer.
 */
public final class Asked {

	private static final String ATTRIBUTE = Asked.class.getName();

	private final Map<String, List<String>> values = new LinkedHashMap<>();

	private boolean endless;

	/**
	 * What has been asked of a request so far.
	 * @param request the request
	 * @return the same object for the same request
	 */
	public static Asked of(ServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof Asked asked) {
			return asked;
		}
		Asked asked = new Asked();
		request.setAttribute(ATTRIBUTE, asked);
		return asked;
	}

	void add(String name, List<String> values) {
		this.values.put(name, values);
	}

	void addEndless() {
		this.endless = true;
	}

	/**
	 * The parameters that were asked for.
	 * @return all values of each, none where it was not there; a copy
	 */
	public Map<String, List<String>> values() {
		Map<String, List<String>> copy = new LinkedHashMap<>();
		this.values.forEach((name, all) -> copy.put(name, List.copyOf(new ArrayList<>(all))));
		return Collections.unmodifiableMap(copy);
	}

	/**
	 * Whether a text mattered that readers write freely: of such addresses there is no
	 * end, and hardly any comes twice.
	 * @return whether it did
	 */
	public boolean isEndless() {
		return this.endless;
	}

}
