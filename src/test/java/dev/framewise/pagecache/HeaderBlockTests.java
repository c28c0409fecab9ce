package dev.framewise.pagecache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jetty.http.HttpVersion;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeaderBlockTests {

	@Test
	void allHeadersGoOutAsLines() {
		HeaderBlock block = new HeaderBlock(new TreeMap<>(Map.of("ETag", "\"a\"", "Vary", "Accept-Encoding")));
		ByteBuffer lines = ByteBuffer.allocate(200);
		block.putTo(lines, HttpVersion.HTTP_1_1);
		String text = new String(lines.array(), 0, lines.position(), StandardCharsets.ISO_8859_1);
		assertThat(text).isEqualTo("ETag: \"a\"\r\nVary: Accept-Encoding\r\n");
		assertThat(block.getEncodedLength(HttpVersion.HTTP_1_1)).isEqualTo(text.length());
	}

}
