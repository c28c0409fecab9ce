// A button on each piece of code that copies it.

/** How long the button says what it did, in milliseconds. */
const PAUSE = 2000;

const said = Object.assign(document.createElement("p"), { className: "visually-hidden" });
said.setAttribute("role", "status");

function button(figure) {
	const code = figure.querySelector("pre");
	const name = Object.assign(document.createElement("span"), { className: "visually-hidden" });
	name.textContent = ` ${code.getAttribute("aria-label")}`;
	const copy = Object.assign(document.createElement("button"), { type: "button", className: "copy" });
	copy.append("Copy", name);
	copy.addEventListener("click", async () => {
		let word = "Copied";
		try {
			await navigator.clipboard.writeText(code.textContent);
		} catch {
			word = "Not copied";
		}
		copy.firstChild.data = word;
		said.textContent = word;
		setTimeout(() => {
			copy.firstChild.data = "Copy";
			said.textContent = "";
		}, PAUSE);
	});
	return copy;
}

// Browsers give the clipboard to pages of https and of this machine alone.
if (navigator.clipboard) {
	const figures = document.querySelectorAll("figure.code");
	if (figures.length > 0) {
		document.querySelector("main").append(said);
		figures.forEach((figure) => figure.append(button(figure)));
	}
}
