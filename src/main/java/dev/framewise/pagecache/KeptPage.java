package dev.framewise.pagecache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it goes over the wire, plain and compressed.
 */
final class KeptPage {

	/** Below this, compressing saves nothing. */
	private static final int LEAST = 1_024;

	/** What a page takes besides its bytes. */
	private static final int OVERHEAD = 4_096;

	private static final List<String> COMPRESSED = List.of("text/", "application/json", "application/javascript",
			"application/xml", "image/svg+xml");

	private final String type;

	private final String tag;

	private final Map<String, String> headers;

	private final Map<String, List<String>> asked;

	private final Map<String, String> around;

	private final byte[] plain;

	private byte @Nullable [] compressed;

	private volatile @Nullable Forms forms;

	/**
	 * An answer. What it takes to send it again is made when it is kept: of one that is
	 * sent once, most would be made for nothing.
	 * @param type its media type
	 * @param tag its tag
	 * @param around headers that every answer of the site has
	 * @param headers its further headers
	 * @param asked the parameters it depends on, with all values of each
	 * @param plain its bytes
	 */
	KeptPage(String type, String tag, Map<String, String> around, Map<String, String> headers,
			Map<String, List<String>> asked, byte[] plain) {
		this.type = type;
		this.tag = tag;
		this.around = around;
		this.headers = headers;
		this.asked = asked;
		this.plain = plain;
	}

	private boolean isCompressible() {
		return this.plain.length >= LEAST && isText(this.type);
	}

	private synchronized byte[] gzip() {
		byte[] bytes = this.compressed;
		if (bytes == null) {
			bytes = compress(this.plain);
			this.compressed = bytes;
		}
		return bytes;
	}

	private Forms forms() {
		Forms made = this.forms;
		return (made != null) ? made : makeOnce();
	}

	private synchronized Forms makeOnce() {
		Forms made = this.forms;
		if (made == null) {
			made = makeForms();
			this.forms = made;
		}
		return made;
	}

	private Forms makeForms() {
		Map<String, String> all = new TreeMap<>(this.around);
		all.putAll(this.headers);
		all.put("ETag", this.tag);
		WireForm known = WireForm.known(all);
		all.put("Content-Type", this.type);
		WireForm page = WireForm.page(all, this.plain);
		if (!isCompressible()) {
			return new Forms(page, null, known);
		}
		all.put("Content-Encoding", "gzip");
		return new Forms(page, WireForm.page(all, gzip()), known);
	}

	private static boolean isText(String type) {
		return COMPRESSED.stream().anyMatch(type::startsWith)
				|| type.matches("application/[^;]*\\+(?:json|xml)(?:;.*)?");
	}

	private static byte[] compress(byte[] plain) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes) {
			{
				this.def.setLevel(Deflater.DEFAULT_COMPRESSION);
			}
		}) {
			gzip.write(plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * Whether a request asks for this very page.
	 * @param parameters all parameters of the request
	 */
	boolean isFor(Map<String, String[]> parameters) {
		if (parameters.isEmpty()) {
			return this.asked.values().stream().allMatch(List::isEmpty);
		}
		return this.asked.entrySet().stream().allMatch((entry) -> {
			String[] values = parameters.get(entry.getKey());
			return (values == null) ? entry.getValue().isEmpty() : entry.getValue().equals(Arrays.asList(values));
		});
	}

	/**
	 * Whether a client takes it, so that nothing else needs to be asked.
	 * @param accepted the header Accept, or null
	 */
	boolean isTakenBy(@Nullable String accepted) {
		return Preference.takes(accepted, this.type);
	}

	/**
	 * The form in which a client gets it.
	 * @param known the header If-None-Match, or null
	 * @param encodings the header Accept-Encoding, or null
	 */
	WireForm form(@Nullable String known, @Nullable String encodings) {
		Forms made = forms();
		if (EntityTags.isKnown(known, this.tag)) {
			return made.known;
		}
		return (made.gzip != null && Preference.takesGzip(encodings)) ? made.gzip : made.plain;
	}

	/**
	 * Answers a GET or HEAD, with 304 where the client has the page already.
	 */
	void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.headers.forEach(response::setHeader);
		response.setHeader("ETag", this.tag);
		if (EntityTags.isKnown(request.getHeader("If-None-Match"), this.tag)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		byte[] bytes = this.plain;
		if (isCompressible() && Preference.takesGzip(request.getHeader("Accept-Encoding"))) {
			response.setHeader("Content-Encoding", "gzip");
			bytes = gzip();
		}
		response.setContentType(this.type);
		response.setContentLength(bytes.length);
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(bytes);
		}
	}

	/**
	 * The names of the parameters it depends on.
	 */
	Set<String> asked() {
		return this.asked.keySet();
	}

	/**
	 * The bytes that it takes in memory, ready to be sent: asking for them makes it so.
	 */
	int weight() {
		forms();
		return OVERHEAD + this.plain.length + (isCompressible() ? gzip().length : 0);
	}

	/**
	 * A page as it goes over the wire.
	 *
	 * @param plain as it is
	 * @param gzip compressed, or null where that saves nothing
	 * @param known for who has it already
	 */
	private record Forms(WireForm plain, @Nullable WireForm gzip, WireForm known) {

	}

}
