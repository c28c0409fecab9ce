package dev.framewise.feed;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML, with line breaks between the elements of the first two levels.
 */
final class XmlText {

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private final StringWriter text = new StringWriter();

	private final XMLStreamWriter xml;

	/**
	 * Begins a document.
	 * @param root name of its element
	 * @param namespace the namespace of all elements
	 */
	XmlText(String root, String namespace) {
		try {
			this.xml = FACTORY.createXMLStreamWriter(this.text);
			this.xml.writeStartDocument("UTF-8", "1.0");
			this.xml.writeCharacters("\n");
			this.xml.writeStartElement(root);
			this.xml.writeDefaultNamespace(namespace);
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("Memory can be written", ex);
		}
	}

	/**
	 * An element with a text.
	 */
	XmlText element(String name, String content) {
		return write(() -> {
			this.xml.writeCharacters("\n");
			this.xml.writeStartElement(name);
			this.xml.writeCharacters(allowed(content));
			this.xml.writeEndElement();
		});
	}

	/**
	 * An element without content.
	 * @param attributes names and values in turn
	 */
	XmlText empty(String name, String... attributes) {
		return write(() -> {
			this.xml.writeCharacters("\n");
			this.xml.writeEmptyElement(name);
			for (int i = 0; i < attributes.length; i += 2) {
				this.xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
			}
		});
	}

	/**
	 * An element with elements.
	 */
	XmlText element(String name, Runnable content) {
		return write(() -> {
			this.xml.writeCharacters("\n");
			this.xml.writeStartElement(name);
			content.run();
			this.xml.writeEndElement();
		});
	}

	/**
	 * The whole document.
	 */
	String end() {
		write(() -> {
			this.xml.writeCharacters("\n");
			this.xml.writeEndDocument();
			this.xml.flush();
		});
		return this.text + "\n";
	}

	/**
	 * XML 1.0 has no control characters, however one escapes them.
	 */
	private static String allowed(String text) {
		return text.codePoints()
			.filter((point) -> (point >= 0x20 || point == '\t' || point == '\n' || point == '\r') && point != 0xFFFE
					&& point != 0xFFFF && !(point >= 0xD800 && point <= 0xDFFF))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private XmlText write(Step step) {
		try {
			step.run();
			return this;
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("Memory can be written", ex);
		}
	}

	@FunctionalInterface
	private interface Step {

		void run() throws XMLStreamException;

	}

}
