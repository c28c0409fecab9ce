package dev.framewise.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import dev.framewise.evidence.EvidenceSettings;
import dev.framewise.source.ContentSettings;
import dev.framewise.source.Limits;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Names the program that runs: what one of this name has made of a file, this one would
 * make of it too. The name is a hash over our classes, the libraries, the Java platform
 * and the settings that decide what is stored.
 */
@Component
public class Program {

	private static final String OURS = "dev/framewise/";

	private final String name;

	Program(Limits limits, EvidenceSettings evidence, ContentSettings settings) {
		Map<String, String> parts = new TreeMap<>(Code.PARTS);
		parts.put("limits", limits.toString());
		parts.put("stale-after", evidence.staleAfter().toString());
		parts.put("drafts", String.valueOf(settings.drafts()));
		this.name = Version.of(parts);
	}

	/**
	 * Its name.
	 * @return a hash, the same for the same program
	 */
	public String name() {
		return this.name;
	}

	/**
	 * What cannot change while the virtual machine runs, looked at once.
	 */
	static final class Code {

		static final Map<String, String> PARTS = parts();

		private static Map<String, String> parts() {
			try {
				Map<String, String> parts = new TreeMap<>();
				parts.put("java", Runtime.version().toString());
				addLibraries(parts);
				addOurs(parts);
				return parts;
			}
			catch (IOException ex) {
				throw new UncheckedIOException("A program can read its own classes", ex);
			}
		}

		/**
		 * Libraries by the names of their archives, which end in their versions.
		 */
		private static void addLibraries(Map<String, String> parts) throws IOException {
			for (URL url : Collections.list(loader().getResources("META-INF/MANIFEST.MF"))) {
				String[] steps = url.getPath().split("!/META-INF/")[0].split("/");
				parts.put("library " + steps[steps.length - 1], "");
			}
		}

		private static void addOurs(Map<String, String> parts) throws IOException {
			for (Resource type : new PathMatchingResourcePatternResolver(loader())
				.getResources("classpath*:" + OURS + "**/*.class")) {
				String url = type.getURL().toString();
				parts.put(url.substring(url.lastIndexOf(OURS)), Version.of(type.getContentAsByteArray()));
			}
			if (!parts.containsKey(OURS + "publish/Program.class")) {
				// Whoever cannot be sure which program it is, is a new one each time.
				parts.put("unknown", UUID.randomUUID().toString());
			}
		}

		private static ClassLoader loader() {
			return Program.class.getClassLoader();
		}

	}

}
