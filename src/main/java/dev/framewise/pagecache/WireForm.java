package dev.framewise.pagecache;

import java.nio.ByteBuffer;
import java.util.Map;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * One form of a finished page as the server sends it, its headers encoded once.
 *
 * @param status the status
 * @param headers all headers but the date and the length
 * @param length the header that says how long the body is, or null where there is none
 * @param bytes the body, or null where there is none
 */
record WireForm(int status, HeaderBlock headers, @Nullable HttpField length, byte @Nullable [] bytes) {

	/**
	 * A page, plain or compressed.
	 */
	static WireForm page(Map<String, String> headers, byte[] bytes) {
		HttpField length = new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, bytes.length);
		return new WireForm(HttpStatus.OK_200, new HeaderBlock(headers), length, bytes);
	}

	/**
	 * What a client hears that has the page.
	 */
	static WireForm known(Map<String, String> headers) {
		return new WireForm(HttpStatus.NOT_MODIFIED_304, new HeaderBlock(headers), null, null);
	}

	/**
	 * Sends it without waiting for the client.
	 * @param whole whether the body goes along, which it does but for HEAD
	 */
	void send(Response response, boolean whole, Callback callback) {
		response.setStatus(this.status);
		response.getHeaders().add(this.headers);
		if (this.length != null) {
			response.getHeaders().add(this.length);
		}
		ByteBuffer body = (whole && this.bytes != null) ? ByteBuffer.wrap(this.bytes) : null;
		response.write(true, body, callback);
	}

}
