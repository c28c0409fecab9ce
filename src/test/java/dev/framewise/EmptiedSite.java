package dev.framewise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.framewise.publish.ContentLoader;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Leaves no guide behind on a site that test classes share. They go a few at a time: many
 * that vanish at once would be held in service.
 */
class EmptiedSite implements AfterAllCallback {

	private static final int FEW = 4;

	@Override
	public void afterAll(ExtensionContext context) throws IOException {
		ContentLoader loader = SpringExtension.getApplicationContext(context).getBean(ContentLoader.class);
		loader.load();
		for (List<Path> few = guides(); !few.isEmpty(); few = guides()) {
			few.forEach((guide) -> ChangingSite.FOLDER.delete("guides/" + guide.getFileName()));
			loader.load();
		}
	}

	private static List<Path> guides() throws IOException {
		Path folder = ChangingSite.FOLDER.path().resolve("guides");
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> guides = Files.list(folder)) {
			return guides.limit(FEW).toList();
		}
	}

}
