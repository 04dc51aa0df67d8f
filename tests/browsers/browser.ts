/** What is looked for on a page: in `within`, what `css` says and what is called `name`. */
export interface Find {
	css: string;
	/** What the element's label or text begins with. */
	name?: string;
	/** Where it is, as a selector. */
	within?: string;
}

/** A browser that is driven by its own protocol, as far as the stories need it. */
export interface Browser {
	/** Its name and version, as it says them. */
	readonly version: string;
	/** Where it puts what a person downloads. */
	readonly downloads: string;
	open: (address: string) => Promise<void>;
	reload: () => Promise<void>;
	/** Runs a function in the page. Arguments and result are plain values. */
	run: <Given extends unknown[], Result>(
		does: (...given: Given) => Result | Promise<Result>,
		...given: Given
	) => Promise<Result>;
	/** Presses the first that is found, in the middle, as a pointer does. */
	press: (find: Find) => Promise<void>;
	/** Types into the first that is found. */
	type: (find: Find, text: string) => Promise<void>;
	/** Chooses files in the first that is found. */
	choose: (find: Find, files: readonly string[]) => Promise<void>;
	/** Sets the width and height in CSS pixels in which pages are drawn. */
	resize: (width: number, height: number) => Promise<void>;
	/** A picture of what is in sight, as PNG. */
	picture: () => Promise<Buffer>;
	/** The page on paper, as PDF. */
	print: () => Promise<Buffer>;
	/** Opens one more tab and goes to it. */
	openTab: () => Promise<void>;
	/** Goes to a tab by its place, from 0. */
	goToTab: (place: number) => Promise<void>;
	/** What the pages said on the console, where the protocol tells; and errors. */
	readonly messages: readonly string[];
	close: () => Promise<void>;
}

/**
 * Finds elements in the page. Runs in the page: nothing from outside of it can be used.
 *
 * @returns The first that is in sight, or nothing.
 */
export function findInPage({ css, name, within }: Find): Element | null {
	const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
	const nameOf = (element: Element): string => {
		const label = element.getAttribute('aria-label');
		if (label) return plain(label);
		const labels = (element as HTMLInputElement).labels;
		if (labels?.length) return plain(labels[0]?.textContent);
		return plain(element.textContent);
	};
	const place = within === undefined ? document : document.querySelector(within);
	const all = [...(place?.querySelectorAll(css) ?? [])];
	const found = all.find(
		(element) =>
			element.getClientRects().length > 0 &&
			(name === undefined || nameOf(element).startsWith(name))
	);
	found?.scrollIntoView({ block: 'center', behavior: 'instant' });
	return found ?? null;
}

/** Where an element is, as text that is the same as long as it rests. Runs in the page. */
export function placeInPage(element: Element): string {
	const { x, y, width, height } = element.getBoundingClientRect();
	return [x, y, width, height].join(' ');
}
