package dev.framewise.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;

/**
 * Reads bytes as UTF-8, strictly: a byte that is not UTF-8, or a NUL, is an error at its
 * place.
 */
final class TextDecoder {

	private TextDecoder() {
	}

	static Optional<SourceFile> decode(String path, byte[] bytes, Problems problems) {
		CharBuffer characters = CharBuffer.allocate(bytes.length);
		CoderResult result = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.decode(ByteBuffer.wrap(bytes), characters, true);
		SourceFile file = new SourceFile(path, withoutByteOrderMark(characters.flip().toString()));
		if (result.isError()) {
			Place end = file.place(file.text().length());
			problems.add(end, ProblemCode.UNREADABLE, "This byte is not UTF-8 text.", "Save the file as UTF-8.");
			return Optional.empty();
		}
		int nul = file.text().indexOf('\0');
		if (nul >= 0) {
			problems.add(file.place(nul), ProblemCode.UNREADABLE, "The file holds a NUL character.");
			return Optional.empty();
		}
		return Optional.of(file);
	}

	private static String withoutByteOrderMark(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

}
