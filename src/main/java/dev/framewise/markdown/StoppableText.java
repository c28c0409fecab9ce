package dev.framewise.markdown;

/**
 * A text that can be taken away from its reader: once the worker's time is up, the next
 * look at a character ends the reading, wherever in a library it is.
 */
final class StoppableText implements CharSequence {

	private final String text;

	private final Reading<?> reading;

	private StoppableText(String text, Reading<?> reading) {
		this.text = text;
		this.reading = reading;
	}

	/**
	 * A text for the current thread, which can be stopped if it is a worker's.
	 */
	static CharSequence of(String text) {
		Reading<?> reading = Reading.current();
		return (reading != null) ? new StoppableText(text, reading) : text;
	}

	@Override
	public int length() {
		return this.text.length();
	}

	@Override
	public char charAt(int index) {
		this.reading.goOn();
		return this.text.charAt(index);
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return new StoppableText(this.text.substring(start, end), this.reading);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
