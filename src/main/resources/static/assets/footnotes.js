// Opens a footnote beside its reference. Without this the reference leads to the list of footnotes, which is where the
// note offers to go, too.

/** From this width on the note stands beside the reference, else at the foot of the window. */
const wide = matchMedia("(min-width: 40rem)");

const GAP = 8;

const title = Object.assign(document.createElement("strong"), { id: "page:note-title" });
const text = document.createElement("div");
const list = Object.assign(document.createElement("a"), { textContent: "In the list" });
const close = Object.assign(document.createElement("button"), { type: "button", textContent: "Close" });
const steps = Object.assign(document.createElement("p"), { className: "note-steps" });
const note = Object.assign(document.createElement("div"), { id: "page:note", className: "footnote-note", tabIndex: -1 });

function target(link) {
	const id = decodeURIComponent(link.hash.slice(1));
	return link.pathname === location.pathname && id ? document.getElementById(id) : null;
}

function fill(link, footnote) {
	title.textContent = link.getAttribute("aria-label");
	const copy = footnote.cloneNode(true);
	copy.querySelectorAll(".footnote-back").forEach((back) => back.remove());
	copy.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
	text.replaceChildren(...copy.childNodes);
	list.href = link.hash;
}

function place(link) {
	note.style.removeProperty("left");
	note.style.removeProperty("top");
	if (wide.matches) {
		const from = link.getBoundingClientRect();
		const size = note.getBoundingClientRect();
		const most = document.documentElement.clientWidth - size.width - 2 * GAP;
		const below = from.bottom + GAP;
		const fits = below + size.height <= innerHeight || from.top < size.height + GAP;
		note.style.left = `${scrollX + Math.max(2 * GAP, Math.min(from.left - 3 * GAP, most))}px`;
		note.style.top = `${scrollY + (fits ? below : from.top - size.height - GAP)}px`;
	}
}

function open(event) {
	const link = event.target.closest?.(".footnote-ref a");
	const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
	const footnote = link && plain ? target(link) : null;
	if (footnote && !note.contains(link)) {
		event.preventDefault();
		// The browser gives the focus back to what had it when the note opened.
		link.focus({ preventScroll: true });
		fill(link, footnote);
		// No sooner: a link that leads nowhere yet has no place in a page.
		if (!note.isConnected) {
			document.querySelector("main").append(note);
		}
		note.showPopover();
		place(link);
		note.focus({ preventScroll: true });
	}
}

if ("popover" in HTMLElement.prototype && document.querySelector(".footnote-ref a")) {
	note.popover = "auto";
	note.setAttribute("role", "dialog");
	note.setAttribute("aria-labelledby", title.id);
	steps.append(list, close);
	note.append(title, text, steps);
	close.addEventListener("click", () => note.hidePopover());
	list.addEventListener("click", () => note.hidePopover());
	document.addEventListener("click", open);
}
