package dev.framewise.editor;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows files of the content folder line by line, and serves the script that refreshes
 * open pages.
 */
@Controller
@Profile("editor")
class FileController {

	private static final MediaType SCRIPT = new MediaType("text", "javascript");

	private final Desk desk;

	private final FilePages pages;

	FileController(Desk desk, FilePages pages) {
		this.desk = desk;
		this.pages = pages;
	}

	@GetMapping("/editor/files/{*path}")
	String file(@PathVariable("path") String path, Model model) {
		model.addAttribute("page", this.pages.of(path.substring(1), this.desk.findings()));
		return "editor/file";
	}

	@GetMapping("/editor/live.js")
	ResponseEntity<Resource> script() {
		return ResponseEntity.ok()
			.contentType(SCRIPT)
			.cacheControl(CacheControl.noCache())
			.body(new ClassPathResource("editor/live.js"));
	}

}
