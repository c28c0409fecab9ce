/*
 * The feature matrix: a choice in the form takes effect at once, without loading the page anew. All of it also works
 * without this file: the address carries the whole state, and what is shown here is taken from the page that the server
 * answers at that address.
 */

const form = document.querySelector(".matrix-filter");
const TYPING_PAUSE = 250;

/** Where the browser asks who makes markup of text: it is a page of this site, and nothing of it runs. */
const markup = globalThis.trustedTypes?.createPolicy("matrix", { createHTML: (text) => text })
	?? { createHTML: (text) => text };

let running = new AbortController();

/** The address of what the form says, without what holds anyway. */
const chosenAddress = () => {
	const data = new FormData(form);
	const parameters = new URLSearchParams();
	const frameworks = data.getAll("frameworks").join(",");
	if (frameworks && frameworks !== form.dataset.standard) {
		parameters.set("frameworks", frameworks);
	}
	for (const name of ["section", "q", "only"]) {
		const value = (data.get(name) ?? "").trim();
		if (value) {
			parameters.set(name, value);
		}
	}
	const query = parameters.toString().replaceAll("%2C", ",");
	const path = new URL(form.action).pathname;
	return query ? `${path}?${query}` : path;
};

/** Where the focus goes when what had it is replaced: to the same framework, else to the rows. */
const heirOf = (element) => {
	const box = element.closest("#page\\:choices li")?.querySelector("input");
	return () => box && document.querySelector(`#page\\:choices [value="${box.value}"]`) || document.getElementById("page:rows");
};

const swap = (answer) => {
	const focused = document.activeElement;
	const heir = focused?.closest("[data-swap]") && heirOf(focused);
	for (const old of document.querySelectorAll("[data-swap]")) {
		old.replaceChildren(...answer.getElementById(old.id).childNodes);
	}
	heir?.().focus();
	document.getElementById("page:count").textContent = answer.getElementById("page:count").textContent;
	document.title = answer.title;
};

/** Makes the fields say what the page says, but leaves alone what is being typed. */
const follow = (answer) => {
	const said = answer.querySelector(".matrix-filter");
	for (const field of form.querySelectorAll("select, [name=q], [name=only]")) {
		const wanted = said.querySelector(`[name="${field.name}"]`);
		if (field.type === "checkbox") {
			field.checked = wanted.checked;
		} else if (field !== document.activeElement || field.type !== "search") {
			field.value = wanted.value;
		}
	}
};

const here = () => location.pathname + location.search;

let shown = here();

/** Shows what an address answers; where that fails, the browser goes there as without this script. */
const show = async (address, record) => {
	running.abort();
	running = new AbortController();
	try {
		const response = await fetch(address, { signal: running.signal });
		if (!response.ok) {
			throw new Error(`The server answered ${response.status}`);
		}
		const answer = new DOMParser().parseFromString(markup.createHTML(await response.text()), "text/html");
		if (address !== here()) {
			record(address);
		}
		shown = address;
		follow(answer);
		swap(answer);
	} catch (error) {
		if (error.name !== "AbortError") {
			location.assign(address);
		}
	}
};

/** A step that the back button takes back. */
const go = (address) => show(address, () => history.pushState(null, "", address));

/** A letter more or less is no step of its own. */
const refine = (address) => show(address, () => history.replaceState(null, "", address));

let pause;

form.addEventListener("input", (event) => {
	clearTimeout(pause);
	if (event.target.name === "q") {
		pause = setTimeout(() => refine(chosenAddress()), TYPING_PAUSE);
	} else {
		go(chosenAddress());
	}
});

form.addEventListener("submit", (event) => {
	event.preventDefault();
	clearTimeout(pause);
	go(chosenAddress());
});

document.addEventListener("click", (event) => {
	const link = event.target.closest("a[data-refine]");
	if (link && !event.defaultPrevented && event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) {
		event.preventDefault();
		clearTimeout(pause);
		go(link.getAttribute("href"));
	}
});

// Going to an anchor of the page is no other selection.
addEventListener("popstate", () => here() !== shown && refine(here()));
