package dev.framewise.publish;

import java.util.List;

import dev.framewise.evidence.EvidenceSettings;
import dev.framewise.problem.Problem;
import dev.framewise.problem.Problems;
import dev.framewise.problem.Severity;
import dev.framewise.revision.RevisionStore;
import dev.framewise.source.ContentFiles;
import dev.framewise.source.ContentFolder;
import dev.framewise.source.ContentFolderMissingException;
import dev.framewise.source.ContentSettings;
import dev.framewise.source.Limits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Reads the content folder and puts it into service, before the first request is
 * answered.
 */
@Component
public class ContentLoader implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(ContentLoader.class);

	private final ContentSettings settings;

	private final Limits limits;

	private final EvidenceSettings evidence;

	private final ContentStore store;

	private final RevisionStore revisions;

	ContentLoader(ContentSettings settings, Limits limits, EvidenceSettings evidence, ContentStore store,
			RevisionStore revisions) {
		this.settings = settings;
		this.limits = limits;
		this.evidence = evidence;
		this.store = store;
		this.revisions = revisions;
	}

	@Override
	public void afterSingletonsInstantiated() {
		try {
			load();
		}
		catch (ContentFolderMissingException ex) {
			if (this.revisions.current().isEmpty()) {
				throw ex;
			}
			log.warn("{} What the database holds stays in service.", ex.getMessage());
		}
	}

	/**
	 * Reads the folder, collects all problems, and puts what is good into service as one
	 * revision.
	 * @return every problem found, in path and line order
	 * @throws ContentFolderMissingException if there is no content folder
	 */
	public List<Problem> load() {
		Problems problems = new Problems();
		ContentFiles files = ContentFolder.read(this.settings.content(), this.limits, problems);
		Content content = new ContentReader(files, this.limits, this.settings.drafts(), this.evidence.freshFrom(),
				problems)
			.read();
		this.store.publish(content);
		report(content, problems.sorted());
		return problems.sorted();
	}

	private static void report(Content content, List<Problem> problems) {
		problems.forEach((problem) -> {
			if (problem.severity() == Severity.ERROR) {
				log.error("{}", problem);
			}
			else {
				log.warn("{}", problem);
			}
		});
		log.info("Revision {} is in service: {} guides, {} frameworks, {} problems", content.revision(),
				content.guides().size(), content.frameworks().size(), problems.size());
	}

}
