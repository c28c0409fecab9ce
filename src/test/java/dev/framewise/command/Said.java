package dev.framewise.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What came of a command.
 *
 * @param code its exit code
 * @param out what it wrote on standard output
 * @param err what it wrote on standard error
 */
record Said(int code, String out, String err) {

	static Said by(String... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		int code = Commands.run(new PrintWriter(out), new PrintWriter(err), arguments);
		return new Said(code, out.toString(), err.toString());
	}

}
