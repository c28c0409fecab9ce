package dev.framewise.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts one Chromium for all browser tests, and ends it after the last.
 */
class ChromiumExtension implements ExecutionCondition, BeforeAllCallback, ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);

	private static final List<String> ARGUMENTS = List.of("--disable-gpu", "--disable-quic",
			"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");

	private static final String NONE = "No browser: install Chromium, so that chromium or google-chrome is on the PATH.";

	/**
	 * Skips, with a sentence that also stands in the build's output: Maven keeps reasons
	 * to its reports.
	 */
	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (chromium().isPresent() || isNeeded()) {
			return ConditionEvaluationResult.enabled("There is a browser, or there has to be one");
		}
		if (context.getTestMethod().isEmpty()) {
			System.err.println("SKIPPED " + context.getDisplayName() + ": " + NONE);
		}
		return ConditionEvaluationResult.disabled(NONE);
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		if (chromium().isEmpty()) {
			Assertions.fail(NONE);
		}
	}

	private static boolean isNeeded() {
		return "true".equals(System.getenv("CI"));
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Chromium.class, (key) -> Chromium.start(chromium().orElseThrow()), Chromium.class)
			.browser();
	}

	private static Optional<Path> chromium() {
		Stream<Path> onPath = Stream.of("chromium", "chromium-browser", "google-chrome")
			.flatMap((name) -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.filter((folder) -> !folder.isBlank())
				.map((folder) -> Path.of(folder, name)));
		return Stream.concat(Stream.of(Path.of("/usr/bin/chromium")), onPath).filter(Files::isExecutable).findFirst();
	}

	/**
	 * The browser and what drives it.
	 *
	 * @param playwright what drives it
	 * @param browser the browser
	 */
	record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

		static Chromium start(Path executable) {
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			return new Chromium(playwright,
					playwright.chromium()
						.launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
							.setChromiumSandbox(false)
							.setArgs(ARGUMENTS)));
		}

		@Override
		public void close() {
			this.playwright.close();
		}

	}

}
