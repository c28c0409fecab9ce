package dev.framewise.wizard;

import java.util.Optional;

import dev.framewise.advice.AdviceStore;
import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.Guide;
import dev.framewise.guide.Guides;
import dev.framewise.query.NoSuchPageException;
import dev.framewise.matrix.MatrixTables;
import dev.framewise.query.Query;
import dev.framewise.revision.Revision;
import dev.framewise.revision.RevisionStore;
import dev.framewise.site.BaseAddress;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The decision wizard of a guide: asks the first question without an answer, or shows the
 * result once all are answered.
 */
@Controller
class WizardController {

	private final Guides guides;

	private final WizardStore wizards;

	private final MatrixTables matrices;

	private final FrameworkStore frameworks;

	private final AdviceStore advice;

	private final RevisionStore revisions;

	private final BaseAddress base;

	WizardController(Guides guides, WizardStore wizards, MatrixTables matrices, FrameworkStore frameworks,
			AdviceStore advice, RevisionStore revisions, BaseAddress base) {
		this.guides = guides;
		this.wizards = wizards;
		this.matrices = matrices;
		this.frameworks = frameworks;
		this.advice = advice;
		this.revisions = revisions;
		this.base = base;
	}

	@GetMapping("/guides/{slug}/wizard")
	ModelAndView wizard(@PathVariable("slug") String slug, @RequestParam MultiValueMap<String, String> parameters) {
		Guide guide = this.guides.find(slug);
		Wizard wizard = this.wizards.find(slug)
			.orElseThrow(() -> new NoSuchPageException("This guide has no wizard.", "/guides/" + slug,
					guide.facts().title()));
		Query query = new Query(parameters);
		try {
			Answers answers = WizardAddress.read(query, wizard);
			return wizard.next(answers)
				.map((question) -> question(guide, wizard, question, answers))
				.orElseGet(() -> result(guide, wizard, answers, query));
		}
		catch (WrongAnswerException ex) {
			Question question = wizard.question(ex.question()).orElseThrow();
			ModelAndView view = new ModelAndView("wizard/question", HttpStatus.BAD_REQUEST);
			return view.addObject("page",
					new QuestionPages(guide.facts(), wizard).ask(question, ex.others(), ex.getMessage()));
		}
	}

	private ModelAndView question(Guide guide, Wizard wizard, Question question, Answers answers) {
		return new ModelAndView("wizard/question").addObject("page",
				new QuestionPages(guide.facts(), wizard).ask(question, answers, null));
	}

	private ModelAndView result(Guide guide, Wizard wizard, Answers answers, Query query) {
		Optional<Revision> revision = this.revisions.current();
		ResultPages pages = new ResultPages(guide.facts(), wizard, this.matrices.of(guide),
				this.frameworks.names(guide.facts().compares()));
		return new ModelAndView("wizard/result").addObject("page", pages.show(answers, query,
				revision.map(Revision::name).orElse(""), this.advice.find(guide.slug()).both(), this.base::of));
	}

}
