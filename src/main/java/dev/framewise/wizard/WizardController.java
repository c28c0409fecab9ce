package dev.framewise.wizard;

import java.util.List;

import dev.framewise.advice.AdviceStore;
import dev.framewise.evidence.Source;
import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;
import dev.framewise.matrix.MatrixTables;
import dev.framewise.query.Query;
import dev.framewise.revision.Revision;
import dev.framewise.revision.RevisionStore;
import dev.framewise.site.BaseAddress;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The decision wizard of a guide: asks the first question without an answer, or shows the
 * result once all are answered.
 */
@Controller
class WizardController {

	private final WizardFinder finder;

	private final GuideStore guides;

	private final MatrixTables matrices;

	private final AdviceStore advice;

	private final RevisionStore revisions;

	private final BaseAddress base;

	private final FrameworkStore frameworks;

	WizardController(WizardFinder finder, GuideStore guides, MatrixTables matrices, AdviceStore advice,
			RevisionStore revisions, BaseAddress base, FrameworkStore frameworks) {
		this.finder = finder;
		this.guides = guides;
		this.matrices = matrices;
		this.advice = advice;
		this.revisions = revisions;
		this.base = base;
		this.frameworks = frameworks;
	}

	@GetMapping("/guides/{slug}/wizard")
	ModelAndView wizard(@PathVariable("slug") String slug, Query query) {
		WizardFinder.Found found = this.finder.find(slug);
		Guide.Facts guide = found.guide();
		Wizard wizard = found.wizard();
		try {
			Answers answers = WizardAddress.read(query, wizard);
			return wizard.next(answers)
				.map((question) -> question(guide, wizard, question, answers))
				.orElseGet(() -> result(guide, wizard, answers, query));
		}
		catch (WrongAnswerException ex) {
			Question question = wizard.question(ex.question()).orElseThrow();
			ModelAndView view = new ModelAndView("wizard/question", HttpStatus.BAD_REQUEST);
			return view.addObject("page", questions(guide, wizard).ask(question, ex.others(), ex.getMessage()));
		}
	}

	private ModelAndView question(Guide.Facts guide, Wizard wizard, Question question, Answers answers) {
		return new ModelAndView("wizard/question").addObject("page",
				questions(guide, wizard).ask(question, answers, null));
	}

	private QuestionPages questions(Guide.Facts guide, Wizard wizard) {
		return new QuestionPages(guide, wizard, this.frameworks.names(guide.compares()));
	}

	private ModelAndView result(Guide.Facts guide, Wizard wizard, Answers answers, Query query) {
		String revision = this.revisions.current().map(Revision::name).orElse("");
		List<Source> sources = this.guides.sources(List.of(guide.slug())).getOrDefault(guide.slug(), List.of());
		ResultPages pages = new ResultPages(guide, wizard, this.matrices.of(guide, sources));
		return new ModelAndView("wizard/result").addObject("page",
				pages.show(answers, query, revision, this.advice.both(guide.slug()), this.base::of));
	}

}
