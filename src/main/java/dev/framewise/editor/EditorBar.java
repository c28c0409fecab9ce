package dev.framewise.editor;

/**
 * What a page tells its editors, worked out only where the page is drawn.
 */
public final class EditorBar {

	private final BarViews views;

	private final String path;

	EditorBar(BarViews views, String path) {
		this.views = views;
		this.path = path;
	}

	/**
	 * Looks at what is known now of the page.
	 * @return what the bar shows
	 */
	public BarView look() {
		return this.views.of(this.path);
	}

}
