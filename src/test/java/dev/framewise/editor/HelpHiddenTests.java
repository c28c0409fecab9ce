package dev.framewise.editor;

import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

@ShippedSite
class HelpHiddenTests {

	@LocalServerPort
	private int port;

	@Test
	void readersHaveNoHelpForEditors() {
		new Visitor(this.port).page("/editor/help", 404);
	}

}
