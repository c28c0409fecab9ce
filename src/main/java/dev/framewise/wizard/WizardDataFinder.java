package dev.framewise.wizard;

import java.util.ArrayList;
import java.util.List;

import dev.framewise.query.BadQueryException;
import dev.framewise.query.Query;
import dev.framewise.revision.Revision;
import dev.framewise.revision.RevisionStore;

import org.springframework.stereotype.Component;

/**
 * Finds wizards, and what answers come to, for programs.
 */
@Component
public class WizardDataFinder {

	private final WizardFinder finder;

	private final RevisionStore revisions;

	WizardDataFinder(WizardFinder finder, RevisionStore revisions) {
		this.finder = finder;
		this.revisions = revisions;
	}

	/**
	 * The wizard of a guide.
	 * @param slug the guide's slug
	 * @return its questions
	 * @throws dev.framewise.query.NoSuchPageException if there is no such guide, or it
	 * has no wizard
	 * @throws dev.framewise.guide.MovedGuideException if it goes by another slug now
	 */
	public WizardData find(String slug) {
		return WizardData.of(slug, revision(), this.finder.find(slug).wizard());
	}

	/**
	 * What answers come to.
	 * @param slug the guide's slug
	 * @param query the answers, as in addresses of the wizard's pages
	 * @return the decision
	 * @throws BadQueryException if an answer or a must is none of this wizard
	 */
	public DecisionData decide(String slug, Query query) {
		WizardFinder.Found found = this.finder.find(slug);
		Wizard wizard = found.wizard();
		wizard.questions().forEach((question) -> check(question, query));
		query.text("as-of");
		query.text("was");
		Answers answers = WizardAddress.read(query, wizard);
		return DecisionData.of(slug, revision(), wizard, answers,
				DecisionRule.decide(wizard, found.guide().compares(), answers));
	}

	/**
	 * Pages ask again where an answer is wrong; programs are told what would be right.
	 */
	private static void check(Question question, Query query) {
		List<String> known = new ArrayList<>(question.answers().stream().map(Answer::id).toList());
		known.add(Answers.UNSURE);
		query.single(question.id())
			.ifPresent((answer) -> Query.require(answer, known, "an answer to “" + question.id() + "”"));
	}

	private String revision() {
		return this.revisions.current().map(Revision::name).orElse("");
	}

}
