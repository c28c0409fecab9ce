/*
 * Buttons that copy: what the element named by data-copy says, or what the address in data-copy-from answers. They are
 * there only where scripts run, and only where the browser lets a page write to the clipboard.
 */

// There before it says anything: what appears together with its words is not read out.
const announcer = document.createElement("p");
announcer.className = "visually-hidden";
announcer.setAttribute("role", "status");
document.querySelector("main").append(announcer);

const textOf = async (button) => {
	if (button.dataset.copy) {
		const source = document.getElementById(button.dataset.copy);
		return source.value ?? source.textContent;
	}
	const response = await fetch(button.dataset.copyFrom);
	if (!response.ok) {
		throw new Error(`The server answered ${response.status}`);
	}
	return response.text();
};

const copy = async (button) => {
	const text = textOf(button);
	// Safari lets a page write only within the click, so it is given the text before the text is there.
	const item = new ClipboardItem({ "text/plain": text.then((done) => new Blob([done], { type: "text/plain" })) });
	await navigator.clipboard.write([item]);
};

const say = (button, words, done) => {
	announcer.textContent = words;
	button.classList.toggle("copied", done);
	setTimeout(() => button.classList.remove("copied"), 2000);
};

const mayCopy = "clipboard" in navigator && "ClipboardItem" in window;

document.documentElement.classList.toggle("may-not-copy", !mayCopy);

document.addEventListener("click", (event) => {
	const button = event.target.closest("button.copying");
	if (button) {
		copy(button).then(
			() => say(button, button.dataset.copied, true),
			() => say(button, "This browser did not let the page copy.", false),
		);
	}
});
