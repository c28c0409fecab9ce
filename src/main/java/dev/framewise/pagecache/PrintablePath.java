package dev.framewise.pagecache;

import java.nio.charset.StandardCharsets;

/**
 * Paths as a line of a log may hold them: whatever is no visible character of ASCII is
 * encoded by percent signs, as it should have been in the address, and a long path is
 * cut.
 */
final class PrintablePath {

	private static final int LONGEST = 300;

	private PrintablePath() {
	}

	/**
	 * A path in printable characters.
	 * @param path the path as it was asked for
	 */
	static String of(String path) {
		StringBuilder printable = new StringBuilder();
		for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
			if (printable.length() >= LONGEST) {
				return printable.append("...").toString();
			}
			if (octet > ' ' && octet < 0x7f) {
				printable.append((char) octet);
			}
			else {
				printable.append(String.format("%%%02X", octet));
			}
		}
		return printable.toString();
	}

}
