package dev.framewise.publish;

import dev.framewise.PostgresSite;
import dev.framewise.revision.RevisionStore;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The same readers, answered from PostgreSQL.
 */
@PostgresSite
class OneRevisionOnPostgresTests extends OneRevisionTests {

	@Autowired
	OneRevisionOnPostgresTests(@LocalServerPort int port, ContentLoader loader, RevisionStore revisions) {
		super(port, loader, revisions);
	}

}
