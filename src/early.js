// Stands in every page that is made when the product is built, and runs before the page is painted: it shows
// the page in the reader's language, keeps what is chosen, typed and pressed until the program takes it
// up (src/lib/ui/shared/early.ts), and tells the program when it may begin. It needs nothing but the page.
// See docs/decisions/0056 and 0077.
(() => {
	const page = /** @type {HTMLElement} */ (document.currentScript?.parentElement);

	/** As the program chooses it: see src/lib/ui/state/browserLanguage.ts. */
	function languageOfReader() {
		const chosen = languageChosen();
		if (chosen) return chosen;
		const { languages } = navigator;
		return languages.length === 0 || languages.some((each) => /^ja\b/i.test(each)) ? 'ja' : 'en';
	}

	function languageChosen() {
		try {
			return localStorage.getItem('csirt-self-assessment language');
		} catch {
			// The browser refuses it.
			return null;
		}
	}

	/** Each attribute and each text of the page, as src/commands/englishWords.mjs counts them. */
	function* places() {
		const walk = document.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
		for (let node = walk.nextNode(); node; node = walk.nextNode()) {
			if (node instanceof Element) yield* node.attributes;
			else yield node;
		}
	}

	const inEnglish = /** @type {HTMLScriptElement} */ (
		page.querySelector('[type="application/json"]')
	);
	if (languageOfReader() === 'en') {
		/** @type {{ title: string, words: (string | number)[] }} */
		const { title, words } = JSON.parse(inEnglish.text);
		document.documentElement.lang = 'en';
		document.title = title;
		const all = places();
		for (const each of words) {
			if (typeof each === 'number') for (let kept = 0; kept < each; kept++) all.next();
			else /** @type {Node} */ (all.next().value).nodeValue = each;
		}
	}
	inEnglish.remove();

	/** What the program is to do, in order. @type {object[]} */
	const acts = [];
	/** What stands in fields by now, by their ids. */
	const texts = new Map();
	const ended = new AbortController();
	/** @type {(kind: string, hear: (event: any) => void) => void} */
	const listen = (kind, hear) =>
		addEventListener(kind, hear, { capture: true, signal: ended.signal });

	listen('input', ({ target }) => {
		const { type, name, value, checked, id } = target;
		if (type === 'radio' || type === 'checkbox') acts.push({ name, value, checked });
		else texts.set(id, value);
	});

	const hasActed = () => acts.length + texts.size > 0;
	/** Whether a link leads to a place in this page, or into another tab. @type {(link: any, event: any) => boolean} */
	const staysHere = ({ pathname, hash }, { ctrlKey, metaKey, shiftKey }) =>
		(pathname === location.pathname && hash) || ctrlKey || metaKey || shiftKey;

	// Nothing that waits for the program is done without it, and nobody leaves before it has kept what was given.
	listen('click', (event) => {
		const pressed = event.target.closest('button, summary, a');
		if (!pressed) return;
		if (pressed.localName === 'a' && (!hasActed() || staysHere(pressed, event))) return;
		event.preventDefault();
		acts.push({ pressed });
	});
	listen('beforeunload', (event) => {
		if (hasActed()) event.preventDefault();
	});

	/** When the page has been painted; a page that nobody sees may never be. */
	const painted = new Promise((done) => {
		if (document.hidden) done(undefined);
		requestAnimationFrame(() => setTimeout(done));
		setTimeout(done, 1000);
	});

	Object.assign(globalThis, { early: { acts, texts, painted, end: () => ended.abort() } });
})();
