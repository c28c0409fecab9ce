/*
 * Keeps a page that an editor has open as new as the folder. The server announces every change; the page is asked for
 * once more, and loaded again only where it would be another: a new revision, or other problems in its bar. A page
 * nobody looks at listens to nothing, because browsers open few connections to one host.
 */

const KEPT = 'framewise-editor';
const SOON = 1_000;
const LATE = 30_000;

// Where the browser asks who makes markup of text: it is a page of this site, and nothing of it runs.
const markup = globalThis.trustedTypes?.createPolicy('editor', { createHTML: (text) => text })
	?? { createHTML: (text) => text };
const bar = document.querySelector('.editor-bar');
const known = { ...bar.dataset };
let source = null;
let retry = null;
let delay = SOON;
let asking = false;
let announced = null;
let composing = false;

/* -- What is announced -- */

function listen() {
	clearTimeout(retry);
	if (document.visibilityState === 'hidden' || source !== null) {
		return;
	}
	source = new EventSource('/editor/events');
	source.onmessage = (event) => {
		delay = SOON;
		announced = event.data;
		compare();
	};
	source.onerror = () => {
		hush();
		retry = setTimeout(listen, delay);
		delay = Math.min(delay * 2, LATE);
	};
}

function hush() {
	source?.close();
	source = null;
}

async function compare() {
	if (asking || composing || announced === null || announced === `${known.revision} ${known.edition}`) {
		return;
	}
	asking = true;
	const heard = announced;
	try {
		const answer = await fetch(location.href, { cache: 'no-cache', headers: { Accept: 'text/html' } });
		const there = new DOMParser().parseFromString(markup.createHTML(await answer.text()), 'text/html').querySelector('.editor-bar');
		if (there !== null) {
			if (there.dataset.revision !== known.revision || there.dataset.mark !== known.mark) {
				reload();
			}
			known.edition = there.dataset.edition;
		}
	} catch {
		// The server is away; it announces itself when it is back.
	} finally {
		asking = false;
	}
	if (announced !== heard) {
		compare();
	}
}

/* -- What is kept while the page is loaded again -- */

function reload() {
	sessionStorage.setItem(KEPT, JSON.stringify({ address: location.href, ...state() }));
	history.scrollRestoration = 'manual';
	location.reload();
}

/* How to find an element again: by its name and value where no other has them, or by its way down from an element with an id. */
function way(element) {
	if (element.id) {
		return `[id="${CSS.escape(element.id)}"]`;
	}
	if (element === document.documentElement || element === document.body) {
		return element.localName;
	}
	if (element.name) {
		const type = element.hasAttribute('type') ? `[type="${CSS.escape(element.type)}"]` : '';
		const value = isChoice(element) ? `[value="${CSS.escape(element.value)}"]` : '';
		const named = `${element.localName}${type}[name="${CSS.escape(element.name)}"]${value}`;
		if (document.querySelectorAll(named).length === 1) {
			return named;
		}
	}
	const same = [...element.parentElement.children].filter((other) => other.localName === element.localName);
	return `${way(element.parentElement)} > ${element.localName}:nth-of-type(${same.indexOf(element) + 1})`;
}

function isChoice(field) {
	return field.matches('[type=radio], [type=checkbox]');
}

function isUntouched(field) {
	return field.type === 'hidden'
		|| (field.localName !== 'select' && field.value === field.defaultValue && field.checked === field.defaultChecked);
}

function all(selector, take) {
	return [...document.querySelectorAll(selector)].map(take).filter((found) => found !== null);
}

function state() {
	const focused = document.activeElement;
	const inView = (element) => element.getClientRects().length > 0 && element.getBoundingClientRect().top >= 0;
	const anchor = [...document.querySelectorAll('main [id]:not(nav *)')].find(inView);
	return {
		top: scrollY,
		left: scrollX,
		anchor: scrollY > 0 && anchor ? { id: anchor.id, top: anchor.getBoundingClientRect().top } : null,
		regions: all('body *', (region) => (region.scrollTop || region.scrollLeft
			? { way: way(region), top: region.scrollTop, left: region.scrollLeft } : null)),
		details: all('details', (details) => ({ way: way(details), open: details.open })),
		fields: all('input[name], textarea[name], select[name]', (field) => (isUntouched(field)
			? null : { way: way(field), value: field.value, checked: field.checked })),
		focus: focused === document.body ? null
			: { way: way(focused), start: focused.selectionStart, end: focused.selectionEnd },
	};
}

function each(kept, put) {
	for (const item of kept) {
		const element = document.querySelector(item.way);
		if (element !== null) {
			put(element, item);
		}
	}
}

function restore(kept) {
	each(kept.fields, (field, { value, checked }) => {
		if (isChoice(field)) {
			field.checked = checked;
		} else if (field.localName !== 'select' || [...field.options].some((option) => option.value === value)) {
			field.value = value;
		}
	});
	each(kept.details, (details, { open }) => {
		details.open = open;
	});
	each(kept.focus ? [kept.focus] : [], (element, { start, end }) => {
		element.focus({ preventScroll: true });
		if (Number.isInteger(start)) {
			element.setSelectionRange(start, end);
		}
	});
	scroll(kept);
}

/* What stood at the top of the window stands there again, though something above it may have grown. */
function scroll(kept) {
	each(kept.regions, (region, { top, left }) => {
		region.scrollTo({ top, left, behavior: 'instant' });
	});
	scrollTo({ top: kept.top, left: kept.left, behavior: 'instant' });
	const anchor = kept.anchor && document.getElementById(kept.anchor.id);
	if (anchor) {
		scrollBy({ top: anchor.getBoundingClientRect().top - kept.anchor.top, behavior: 'instant' });
	}
}

const kept = JSON.parse(sessionStorage.getItem(KEPT));
sessionStorage.removeItem(KEPT);
if (kept?.address === location.href) {
	restore(kept);
	addEventListener('load', () => {
		scroll(kept);
		// Not at once: at the end of loading the browser would still put its own place over ours.
		setTimeout(() => {
			history.scrollRestoration = 'auto';
		}, SOON);
	});
}

/* A character that takes several keys is not broken off. */
document.addEventListener('compositionstart', () => {
	composing = true;
});
document.addEventListener('compositionend', () => {
	composing = false;
	compare();
});
document.addEventListener('visibilitychange', () => {
	if (document.visibilityState === 'hidden') {
		hush();
	} else {
		listen();
	}
});
listen();
