package dev.framewise.editor;

import org.jspecify.annotations.Nullable;

/**
 * What stands in service under a path without an ending, and where it lies and is shown.
 *
 * @param path as {@code guides/some-slug}, {@code frameworks/some-id},
 * {@code authors/some-id} or {@code site}
 */
record ServedPath(String path) {

	private static final String GUIDES = "guides/";

	/**
	 * What a file of the folder belongs to.
	 * @param file path of a file relative to the content folder
	 */
	static ServedPath ofFile(String file) {
		if (file.equals("site.yaml")) {
			return new ServedPath("site");
		}
		int end = file.startsWith(GUIDES) ? file.indexOf('/', GUIDES.length()) : file.lastIndexOf(".md");
		return new ServedPath((end < 0) ? file : file.substring(0, end));
	}

	/**
	 * The file that says what it is.
	 * @return path relative to the content folder
	 */
	public String file() {
		return this.path.equals("site") ? "site.yaml"
				: this.path + (this.path.startsWith(GUIDES) ? "/guide.md" : ".md");
	}

	/**
	 * Where readers find it.
	 * @return a path of this site, or null where it has no page
	 */
	public @Nullable String page() {
		return this.path.equals("site") ? "/" : (this.path.indexOf('/') > 0) ? "/" + this.path : null;
	}

}
