package dev.framewise.pagecache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much the cache may hold.
 *
 * @param size of all pages together, plain and compressed; 0 keeps none
 */
@ConfigurationProperties("framewise.page-cache")
record PageCacheSettings(@DefaultValue("64MB") DataSize size) {

}
