package dev.framewise.publish;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether several instances have the content folder.
 *
 * @param shared whether other instances on the same database may want to read a folder:
 * then one does, and the others serve what it publishes
 * @param lease how long an instance that says nothing more is still taken to be reading
 */
@ConfigurationProperties("framewise.loader")
record SeatSettings(@DefaultValue("false") boolean shared, @DefaultValue("2s") Duration lease) {

}
