package dev.framewise.publish;

import dev.framewise.source.ContentFolderMissingException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in a sentence that the content folder is missing, instead of a stack trace.
 */
class ContentFolderMissingAnalyzer extends AbstractFailureAnalyzer<ContentFolderMissingException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ContentFolderMissingException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Start Framewise where the folder lies, or name it with --framewise.content=FOLDER.", cause);
	}

}
