package dev.framewise.site;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the public site lives: the property {@code framewise.base-url}, else what
 * {@code site.yaml} says, else this machine; never what a request says.
 */
@Component
public class BaseAddress {

	private static final Logger log = LoggerFactory.getLogger(BaseAddress.class);

	private final Environment environment;

	private final SiteStore site;

	BaseAddress(Environment environment, SiteStore site) {
		this.environment = environment;
		this.site = site;
	}

	/**
	 * The address the site is configured to have.
	 * @return the address without a slash at its end, or empty where nothing says it
	 */
	public Optional<String> configured() {
		return Optional.ofNullable(withoutSlash(this.environment.getProperty("framewise.base-url")))
			.or(() -> Optional.ofNullable(withoutSlash(this.site.find().baseUrl())));
	}

	@EventListener(ApplicationReadyEvent.class)
	void sayIfMissing() {
		if (configured().isEmpty()) {
			log.info(
					"Neither framewise.base-url nor site.yaml says where the public site lives: whole addresses lead to {}",
					of(""));
		}
	}

	/**
	 * A whole address.
	 * @param path a path of this site, with query and fragment
	 * @return the address
	 */
	public String of(String path) {
		return configured().orElseGet(() -> "http://localhost:" + port()) + path;
	}

	private String port() {
		return this.environment.getProperty("local.server.port", this.environment.getProperty("server.port", "8080"));
	}

	private static @Nullable String withoutSlash(@Nullable String address) {
		return (address == null || address.isBlank()) ? null
				: address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
	}

}
