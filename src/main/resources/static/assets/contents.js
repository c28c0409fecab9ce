// Marks in the table of contents where the reader is, and keeps the mark in sight.

/** A heading counts as being read from here on, in pixels below the window's top: where a link to it leaves it. */
const LINE = 60;

const contents = document.querySelector(".contents");
const links = new Map();

for (const link of contents?.querySelectorAll("a") ?? []) {
	const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
	if (heading) {
		links.set(heading, link);
	}
}

let current;
let waiting = false;

function mark() {
	waiting = false;
	let found;
	for (const [heading, link] of links) {
		if (heading.getBoundingClientRect().top > LINE) {
			break;
		}
		found = link;
	}
	if (found !== current) {
		current?.removeAttribute("aria-current");
		found?.setAttribute("aria-current", "location");
		current = found;
		keepInSight();
	}
}

function keepInSight() {
	const box = contents.getBoundingClientRect();
	const place = (current ?? contents.querySelector("a")).getBoundingClientRect();
	if (place.top < box.top + place.height || place.bottom > box.bottom - place.height) {
		contents.scrollTop += place.top - box.top - box.height / 2;
	}
}

function soon() {
	if (!waiting) {
		waiting = true;
		requestAnimationFrame(mark);
	}
}

// Beside the text the list is always shown; that it is open is what assistive software hears.
const beside = matchMedia("(min-width: 64rem)");
const list = contents?.querySelector("details");

function unfold() {
	list.open = beside.matches;
}

if (links.size > 0) {
	unfold();
	beside.addEventListener("change", unfold);
	addEventListener("scroll", soon, { passive: true });
	addEventListener("resize", soon, { passive: true });
	mark();
}
