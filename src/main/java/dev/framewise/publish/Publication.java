package dev.framewise.publish;

import java.util.List;

/**
 * What a reading of the folder did to what is in service. Things are named by their path
 * without an ending, as {@code guides/some-slug}, {@code frameworks/some-id},
 * {@code authors/some-id} and {@code site}, each list in the order of names.
 *
 * @param revision the name of what is in service now
 * @param added what came into service
 * @param changed what has another version now
 * @param removed what went out of service
 * @param held what stays at its last good version, since the folder has it no longer, or
 * in error
 * @param leftOut what the folder has in error and never had otherwise
 */
public record Publication(String revision, List<String> added, List<String> changed, List<String> removed,
		List<String> held, List<String> leftOut) {

	/**
	 * A publication; the lists are copied.
	 */
	public Publication {
		added = List.copyOf(added);
		changed = List.copyOf(changed);
		removed = List.copyOf(removed);
		held = List.copyOf(held);
		leftOut = List.copyOf(leftOut);
	}

}
