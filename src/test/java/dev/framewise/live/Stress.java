package dev.framewise.live;

/**
 * How long the tests of endurance take: a few seconds each, or minutes with
 * {@code -Dframewise.stress=full}, on a machine that does nothing else.
 */
final class Stress {

	/** Whether all of it is asked for. */
	static final boolean FULL = "full".equals(System.getProperty("framewise.stress"));

	private Stress() {
	}

	/**
	 * A number for the short form or the whole one.
	 */
	static int of(int little, int all) {
		return FULL ? all : little;
	}

	/**
	 * Says what was measured, so that a run can be reported.
	 */
	static void report(String format, Object... figures) {
		System.out.printf("[stress] " + format + "%n", figures);
	}

}
