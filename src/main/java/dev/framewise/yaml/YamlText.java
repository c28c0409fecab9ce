package dev.framewise.yaml;

import dev.framewise.problem.Place;

/**
 * A scalar as the editor wrote it.
 *
 * @param value the text: {@code 5.10} stays {@code 5.10}, {@code no} stays {@code no}
 * @param place where it starts
 */
public record YamlText(String value, Place place) {

	@Override
	public String toString() {
		return this.value;
	}

}
