package dev.framewise.pagecache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * Many headers encoded at once, which the server takes for one. It looks into none but
 * those that say how long a body is and whether the connection goes on, and these do not
 * belong in here.
 */
final class HeaderBlock extends PreEncodedHttpField {

	private final byte[] encoded;

	/**
	 * A block of headers.
	 * @param headers their names and values, at least one
	 */
	HeaderBlock(Map<String, String> headers) {
		this(headers, headers.entrySet().iterator().next());
	}

	private HeaderBlock(Map<String, String> headers, Map.Entry<String, String> first) {
		super(first.getKey(), first.getValue());
		ByteArrayOutputStream lines = new ByteArrayOutputStream();
		headers.forEach((name, value) -> lines
			.writeBytes((name + ": " + value + "\r\n").getBytes(StandardCharsets.ISO_8859_1)));
		this.encoded = lines.toByteArray();
	}

	@Override
	public void putTo(ByteBuffer lines, HttpVersion version) {
		lines.put(this.encoded);
	}

	@Override
	public int getEncodedLength(HttpVersion version) {
		return this.encoded.length;
	}

}
