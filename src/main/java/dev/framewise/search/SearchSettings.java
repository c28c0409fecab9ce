package dev.framewise.search;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the search index is.
 *
 * @param folder a folder of its own that outlives the site, or null to keep the index in
 * memory
 */
@ConfigurationProperties("framewise.search")
record SearchSettings(@Nullable Path folder) {
}
