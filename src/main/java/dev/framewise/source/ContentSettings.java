package dev.framewise.source;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which folder is read, and how.
 *
 * @param content the content folder
 * @param drafts whether drafts are shown
 */
@ConfigurationProperties("framewise")
public record ContentSettings(@DefaultValue("content") Path content, @DefaultValue("false") boolean drafts) {

}
