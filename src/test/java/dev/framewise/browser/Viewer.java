package dev.framewise.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * A window of the browser that writes down what must not happen: errors, dialogs, and
 * requests to another host.
 */
final class Viewer implements AutoCloseable {

	private final BrowserContext context;

	private final Page page;

	private final List<String> faults = new ArrayList<>();

	/**
	 * A window.
	 * @param base where the site is
	 * @param width how wide the window is, in CSS pixels
	 * @param scheme light or dark
	 * @param script whether pages may run scripts
	 */
	Viewer(Browser browser, String base, int width, ColorScheme scheme, boolean script) {
		this(browser, base, width, scheme, ForcedColors.NONE, script);
	}

	/**
	 * A window whose colours the system may force.
	 */
	Viewer(Browser browser, String base, int width, ColorScheme scheme, ForcedColors forced, boolean script) {
		this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800)
			.setColorScheme(scheme)
			.setForcedColors(forced)
			.setReducedMotion(ReducedMotion.REDUCE)
			.setJavaScriptEnabled(script)
			.setBaseURL(base));
		this.page = this.context.newPage();
		this.page.onPageError((error) -> this.faults.add("error: " + error));
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.faults.add("console: " + message.text());
			}
		});
		this.page.onDialog((dialog) -> {
			this.faults.add("dialog: " + dialog.message());
			dialog.dismiss();
		});
		this.page.onRequest((request) -> {
			if (!request.url().startsWith(base + "/")) {
				this.faults.add("request: " + request.url());
			}
		});
	}

	Page page() {
		return this.page;
	}

	List<String> faults() {
		return this.faults;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
