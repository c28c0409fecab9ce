package dev.framewise.matrix;

import dev.framewise.query.Query;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The feature matrix of a guide.
 */
@Controller
class MatrixController {

	private final MatrixFinder finder;

	private final MatrixPages pages;

	MatrixController(MatrixFinder finder, MatrixPages pages) {
		this.finder = finder;
		this.pages = pages;
	}

	@GetMapping("/guides/{slug}/matrix")
	String matrix(@PathVariable("slug") String slug, Query query, Model model) {
		SelectedMatrix found = this.finder.find(slug, query);
		model.addAttribute("page", this.pages.page(found, found.guide().title()));
		return "matrix/matrix";
	}

}
