package dev.framewise.feed;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class XmlTextTests {

	@Test
	void whatIsMarkupInXmlIsEscaped() {
		String xml = new XmlText("a", "urn:a").element("b", "1 < 2 & ]]>").empty("c", "d", "\"<'").end();
		assertThat(xml).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
			.contains("<b>1 &lt; 2 &amp; ]]&gt;</b>")
			.contains("d=\"&quot;&lt;'\"");
	}

	@Test
	void charactersThatXmlHasNotAreLeftOut() {
		String xml = new XmlText("a", "urn:a").element("b", "x\u0000\u001b\uFFFE\uD800y\uD83C\uDF33").end();
		assertThat(xml).contains("<b>xy\uD83C\uDF33</b>");
	}

}
