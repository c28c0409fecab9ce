package dev.framewise.source;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which folder is read, and how.
 *
 * @param content the content folder
 * @param drafts whether drafts are shown
 * @param watch whether changes are served while the site runs
 * @param watchEvents whether to listen to the system's events of changed files, besides
 * scanning
 * @param scanInterval how long to wait at most between two looks at the folder
 */
@ConfigurationProperties("framewise")
public record ContentSettings(@DefaultValue("content") Path content, @DefaultValue("false") boolean drafts,
		@DefaultValue("true") boolean watch, @DefaultValue("true") boolean watchEvents,
		@DefaultValue("10s") Duration scanInterval) {

}
