package dev.framewise.matrix;

import java.util.ArrayList;
import java.util.List;

import dev.framewise.guide.Guide;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where selections of a guide's matrix are. An address carries the whole selection, and
 * nothing that holds anyway.
 *
 * @param guide the guide
 */
record MatrixAddress(Guide.Facts guide) {

	/**
	 * The path of the whole matrix.
	 */
	String path() {
		return "/guides/" + this.guide.slug() + "/matrix";
	}

	/**
	 * The page of a selection.
	 */
	String of(MatrixSelection selection) {
		return of(selection, "");
	}

	/**
	 * A selection as data.
	 * @param ending {@code .csv}, {@code .json}, {@code .md} or nothing
	 */
	String of(MatrixSelection selection, String ending) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path() + ending);
		List<String> values = new ArrayList<>();
		if (!selection.frameworks().equals(this.guide.compares())) {
			address.queryParam("frameworks", String.join(",", selection.frameworks()));
		}
		if (selection.section() != null) {
			address.queryParam("section", selection.section());
		}
		if (!selection.text().isEmpty()) {
			address.queryParam("q", "{q}");
			values.add(selection.text());
		}
		if (selection.onlyDifferences()) {
			address.queryParam("only", "differences");
		}
		return address.encode().buildAndExpand(values.toArray()).toUriString();
	}

}
