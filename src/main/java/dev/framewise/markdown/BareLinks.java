package dev.framewise.markdown;

import java.util.ArrayList;
import java.util.List;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.autolink.internal.AutolinkNodePostProcessor;
import com.vladsch.flexmark.parser.block.DocumentPostProcessor;
import com.vladsch.flexmark.parser.block.DocumentPostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Makes links of addresses in bare text, as the library's own extension does. That one
 * classifies all nodes of a document to begin with, and looks long at every text; few
 * texts can hold an address at all.
 */
final class BareLinks extends DocumentPostProcessor {

	/** Nobody looks at the nodes afterwards. */
	private static final NodeTracker UNTRACKED = new NodeTracker() {

		@Override
		public void nodeAdded(Node node) {
		}

		@Override
		public void nodeAddedWithChildren(Node node) {
		}

		@Override
		public void nodeAddedWithDescendants(Node node) {
		}

		@Override
		public void nodeRemoved(Node node) {
		}

		@Override
		public void nodeRemovedWithChildren(Node node) {
		}

		@Override
		public void nodeRemovedWithDescendants(Node node) {
		}

	};

	private final AutolinkNodePostProcessor links;

	private BareLinks(Document document) {
		this.links = new AutolinkNodePostProcessor(document);
	}

	@Override
	public Document processDocument(Document document) {
		List<Node> found = new ArrayList<>();
		collect(document, found);
		for (Node text : found) {
			// One text may have taken the next along.
			if (text.getParent() != null) {
				this.links.process(UNTRACKED, text);
			}
		}
		return document;
	}

	private static void collect(Node parent, List<Node> found) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			if (!(child instanceof Text)) {
				collect(child, found);
			}
			else if (child.getNext() instanceof HtmlEntity || mayHoldLink(child.getChars())) {
				found.add(child);
			}
		}
	}

	/**
	 * Every address has a colon, an at sign or {@code www}, perhaps behind a backslash or
	 * as an entity.
	 */
	private static boolean mayHoldLink(BasedSequence text) {
		for (int i = 0; i < text.length(); i++) {
			switch (text.charAt(i)) {
				case ':', '@', '\\', '&' -> {
					return true;
				}
				case 'w' -> {
					if (i + 1 < text.length() && text.charAt(i + 1) == 'w') {
						return true;
					}
				}
				default -> {
				}
			}
		}
		return false;
	}

	/**
	 * Makes one for each document.
	 */
	static final class Factory extends DocumentPostProcessorFactory {

		@Override
		public BareLinks apply(Document document) {
			return new BareLinks(document);
		}

	}

}
