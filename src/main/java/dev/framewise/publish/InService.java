package dev.framewise.publish;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what the revision in service is made of.
 */
@Component
public class InService {

	private final InServiceRepository rows;

	InService(InServiceRepository rows) {
		this.rows = rows;
	}

	/**
	 * What is in service, in one query.
	 * @return by path, as {@code guides/some-slug}, the name of its version: a hash of
	 * all that its page is made of
	 */
	@Transactional(readOnly = true)
	public Map<String, String> versions() {
		return this.rows.findAll().stream().collect(Collectors.toMap(InServiceEntity::path, InServiceEntity::version));
	}

}
