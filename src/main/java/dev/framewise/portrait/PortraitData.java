package dev.framewise.portrait;

import java.util.List;

import dev.framewise.matrix.CellData;

/**
 * All that the guides know of a framework, as programs read it.
 *
 * @param revision name of the revision it is of
 * @param framework its facts
 * @param guides what each guide that compares it says of it, the newest change first
 */
public record PortraitData(String revision, FrameworkData framework, List<GuidePortraitData> guides) {

	/**
	 * What one guide says of the framework.
	 *
	 * @param guide slug of the guide
	 * @param title its title
	 * @param url its page
	 * @param reasons reasons to choose the framework
	 * @param examples where it shines
	 * @param rows the rows of the guide's matrix
	 */
	public record GuidePortraitData(String guide, String title, String url, List<String> reasons, List<String> examples,
			List<PortraitRowData> rows) {

	}

	/**
	 * A row.
	 *
	 * @param id id of the row
	 * @param label what is compared
	 * @param cell what is said of the framework
	 */
	public record PortraitRowData(String id, String label, CellData cell) {

	}

}
