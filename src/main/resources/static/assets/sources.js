/*
 * Opens a source beside its number. Without this file the number leads to the list of sources, which stays the place
 * where all of them are.
 */

const EDGE = 16;

const makeBox = () => {
	const box = document.createElement("div");
	box.className = "source-box";
	box.id = "page:source";
	box.popover = "auto";
	box.tabIndex = -1;
	box.setAttribute("role", "dialog");
	document.querySelector("main").append(box);
	return box;
};

let box;

const fill = (link, note) => {
	const content = document.createElement("div");
	content.append(...note.cloneNode(true).childNodes);
	content.querySelectorAll(".footnote-back").forEach((back) => back.remove());
	content.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
	const title = document.createElement("p");
	title.className = "source-number";
	title.textContent = `Source ${link.textContent.trim()}`;
	const all = document.createElement("a");
	all.href = `#${note.id}`;
	all.textContent = "Show in the list";
	all.addEventListener("click", () => box.hidePopover());
	box.setAttribute("aria-label", title.textContent);
	box.replaceChildren(title, content, all);
};

/** Below the number, or above it where there is no room, and never beyond the window. */
const place = (link) => {
	const at = link.getBoundingClientRect();
	const size = box.getBoundingClientRect();
	const left = Math.min(at.left, innerWidth - size.width - EDGE);
	const below = at.bottom + EDGE / 2;
	const top = below + size.height < innerHeight ? below : at.top - size.height - EDGE / 2;
	box.style.left = `${Math.max(EDGE, left)}px`;
	box.style.top = `${Math.max(EDGE, top)}px`;
};

const open = (link, note) => {
	box ??= makeBox();
	fill(link, note);
	box.showPopover();
	place(link);
	box.focus({ preventScroll: true });
};

if ("popover" in HTMLElement.prototype) {
	document.addEventListener("click", (event) => {
		const link = event.target.closest(".footnote-ref a[href^='#']");
		const note = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
		if (note && event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) {
			event.preventDefault();
			open(link, note);
		}
	});
	addEventListener("scroll", (event) => box?.matches(":popover-open") && event.target !== box && box.hidePopover(), {
		capture: true,
		passive: true,
	});
}
