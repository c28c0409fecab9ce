package dev.framewise.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;

import org.jspecify.annotations.Nullable;

/**
 * Reads a text with a space for each dot or underscore that joins two letters: {@code
 * models.py} is two words, {@code 6.1.3} stays one. Every character keeps its place.
 */
final class JointReader extends Reader {

	private final Reader source;

	private char @Nullable [] text;

	private int next;

	JointReader(Reader source) {
		this.source = source;
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		char[] text = text();
		if (this.next == text.length) {
			return -1;
		}
		int count = Math.min(length, text.length - this.next);
		System.arraycopy(text, this.next, buffer, offset, count);
		this.next += count;
		return count;
	}

	private char[] text() throws IOException {
		char[] text = this.text;
		if (text == null) {
			StringWriter all = new StringWriter();
			this.source.transferTo(all);
			text = all.toString().toCharArray();
			cut(text);
			this.text = text;
		}
		return text;
	}

	/**
	 * What is cut is no letter before, nor after.
	 */
	private static void cut(char[] text) {
		for (int i = 1; i < text.length - 1; i++) {
			boolean joint = text[i] == '.' || text[i] == '_';
			if (joint && Character.isLetter(Character.codePointBefore(text, i))
					&& Character.isLetter(Character.codePointAt(text, i + 1))) {
				text[i] = ' ';
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.source.close();
	}

}
