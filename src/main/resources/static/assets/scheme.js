// Light, dark, or as the system has it. Runs before the page is drawn, so that nothing flashes; what a reader chose stays
// in this browser and is sent nowhere. It also says that scripts run, for what only a script can do.
(() => {
	const root = document.documentElement;
	const schemes = ["light", "dark"];

	function remembered() {
		try {
			return localStorage.getItem("scheme");
		} catch {
			return null;
		}
	}

	function remember(scheme) {
		try {
			localStorage.setItem("scheme", scheme);
		} catch {
			// Where nothing can be kept, the choice holds for this page.
		}
	}

	function show(scheme) {
		if (schemes.includes(scheme)) {
			root.dataset.scheme = scheme;
		} else {
			delete root.dataset.scheme;
		}
		const choice = document.getElementById("page:scheme");
		if (choice) {
			choice.value = root.dataset.scheme ?? "";
		}
	}

	root.dataset.script = "";
	show(remembered());
	addEventListener("storage", (event) => event.key === "scheme" && show(event.newValue));
	addEventListener("pageshow", () => show(remembered() ?? root.dataset.scheme));
	addEventListener("DOMContentLoaded", () => {
		show(root.dataset.scheme);
		document.getElementById("page:scheme")?.addEventListener("change", (event) => {
			remember(event.target.value);
			show(event.target.value);
		});
	});
})();
