package dev.framewise.matrix;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.framewise.framework.FrameworkName;
import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;
import dev.framewise.query.NoSuchPageException;
import dev.framewise.query.Query;
import dev.framewise.site.BaseAddress;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Some frameworks side by side, whichever guide compares them: of several guides the one
 * that changed last.
 */
@Controller
class CompareController {

	private final GuideStore guides;

	private final FrameworkStore frameworks;

	private final MatrixFinder finder;

	private final MatrixPages pages;

	private final BaseAddress base;

	CompareController(GuideStore guides, FrameworkStore frameworks, MatrixFinder finder, MatrixPages pages,
			BaseAddress base) {
		this.guides = guides;
		this.frameworks = frameworks;
		this.finder = finder;
		this.pages = pages;
		this.base = base;
	}

	@GetMapping("/compare/{names}")
	String compare(@PathVariable("names") String names, Query query, Model model) {
		for (Guide.Facts guide : this.guides.comparingAny(Versus.first(names))) {
			Optional<List<String>> columns = guide.matrix() ? Versus.read(names, guide.compares()) : Optional.empty();
			if (columns.isPresent()) {
				SelectedMatrix found = this.finder.select(guide, columns.get(), query);
				String title = found.columns().stream().map(FrameworkName::name).collect(Collectors.joining(" vs "));
				model.addAttribute("page", this.pages.page(found, title));
				this.base.configured()
					.ifPresent((address) -> model.addAttribute("canonical", address + canonical(guide, columns.get())));
				return "matrix/matrix";
			}
		}
		throw missing(names);
	}

	/**
	 * One address for each set of frameworks, whatever their order; that of the guide's
	 * own matrix where it is the whole of it.
	 */
	private static String canonical(Guide.Facts guide, List<String> columns) {
		List<String> inOrder = guide.compares().stream().filter(columns::contains).toList();
		return inOrder.equals(guide.compares()) ? new MatrixAddress(guide).path() : Versus.address(inOrder);
	}

	private NoSuchPageException missing(String names) {
		List<FrameworkName> all = this.frameworks.all()
			.stream()
			.map((framework) -> new FrameworkName(framework.id(), framework.name()))
			.sorted(Comparator.comparing(FrameworkName::id))
			.toList();
		List<String> ids = all.stream().map(FrameworkName::id).toList();
		return Versus.read(names, ids).filter((known) -> known.size() > 1).isPresent()
				? new NoSuchPageException("No guide compares these frameworks with each other yet.", "/frameworks",
						"All frameworks, and the guides about each")
				: new NoSuchPageException(
						"An address here names two frameworks or more that a guide compares, as one-vs-other.",
						"/frameworks", "All frameworks");
	}

}
