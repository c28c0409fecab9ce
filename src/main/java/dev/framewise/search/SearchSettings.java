package dev.framewise.search;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the search index is.
 *
 * @param folder a folder of its own that outlives the site; empty to keep the index in
 * memory, null to have it beside a database in a file
 */
@ConfigurationProperties("framewise.search")
record SearchSettings(@Nullable String folder) {
}
