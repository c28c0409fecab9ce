/*
 * Comfort for the search field: the key "/" leads there, and on the search page results come while one types.
 * Everything works without it.
 */
(() => {
	"use strict";

	const SILENCE = 200;
	const SETTING = "framewise.shortcut";
	const field = document.getElementById("page:search");
	if (!field) {
		return;
	}

	// Where the browser asks who makes markup of text: it is a page of this site, and nothing of it runs.
	const markup = globalThis.trustedTypes?.createPolicy("search", { createHTML: (text) => text })
		?? { createHTML: (text) => text };

	// Kept where the browser allows it; never sent anywhere.
	const shortcut = {
		get on() {
			try {
				return localStorage.getItem(SETTING) !== "off";
			}
			catch {
				return true;
			}
		},
		set on(value) {
			try {
				localStorage.setItem(SETTING, value ? "on" : "off");
			}
			catch {
				// It holds for this page only.
			}
			this.announce();
		},
		announce() {
			if (this.on) {
				field.setAttribute("aria-keyshortcuts", "/");
			}
			else {
				field.removeAttribute("aria-keyshortcuts");
			}
		},
	};

	const typing = (element) =>
		element.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName);

	document.addEventListener("keydown", (event) => {
		if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !shortcut.on || typing(event.target)) {
			return;
		}
		event.preventDefault();
		field.focus();
		field.select();
	});
	shortcut.announce();

	const setting = document.querySelector("[data-shortcut]");
	if (setting) {
		const box = setting.querySelector("input");
		box.checked = shortcut.on;
		box.addEventListener("change", () => {
			shortcut.on = box.checked;
		});
		setting.hidden = false;
	}

	const form = field.form;
	const results = document.getElementById(form.dataset.search);
	if (!results) {
		return;
	}
	let timer;
	let request;
	let shown = field.value.trim();

	const show = (page, address) => {
		results.replaceChildren(...document.adoptNode(page.getElementById(results.id)).childNodes);
		document.getElementById("page:count").textContent = page.getElementById("page:count").textContent;
		document.title = page.title;
		history.replaceState(history.state, "", address);
	};

	const look = async () => {
		const words = field.value.trim();
		if (words === shown) {
			return;
		}
		shown = words;
		request?.abort();
		const current = new AbortController();
		request = current;
		const address = words === "" ? form.action : form.action + "?q=" + encodeURIComponent(words);
		try {
			const response = await fetch(address, { signal: current.signal, headers: { Accept: "text/html" } });
			const text = await response.text();
			if (response.ok && !current.signal.aborted) {
				show(new DOMParser().parseFromString(markup.createHTML(text), "text/html"), address);
			}
		}
		catch {
			// A newer request is under way, or the line is dead: the button still works.
		}
	};

	field.addEventListener("input", () => {
		clearTimeout(timer);
		timer = setTimeout(look, SILENCE);
	});
})();
