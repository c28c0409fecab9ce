package dev.framewise.editor;

import dev.framewise.problem.ProblemCode;

/**
 * What is to be said of one kind of problem.
 *
 * @param code which kind
 * @param meaning what is wrong then, in a sentence
 * @param where what the example is part of
 * @param wrong an example that has the problem
 * @param says the sentence of the problem in the example
 * @param mend what to do about it
 * @param right the example without the problem
 */
record HelpEntry(ProblemCode code, String meaning, String where, String wrong, String says, String mend, String right) {

	/**
	 * What comes of such a problem; public, so that the template may ask.
	 * @return a word or two
	 */
	public String effect() {
		return code().holdsBack() ? "error" : switch (code().severity()) {
			case ERROR -> "error, shown";
			case WARNING -> "warning";
		};
	}

}
