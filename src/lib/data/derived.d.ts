// Modules that are made from the lists of this folder when the product is built.

declare module 'derived:pages' {
	const pages: readonly import('./survey/page').Page[];
	export default pages;
}

declare module 'derived:sections' {
	const sections: readonly import('./survey/item').Section[];
	export default sections;
}

declare module 'derived:outlines' {
	const outlines: readonly import('./survey/outline').Outline[];
	export default outlines;
}

declare module 'derived:contentsByPage' {
	/** By page id: what fetches what the page shows. */
	const contentsByPage: Readonly<
		Record<string, () => Promise<{ default: import('./survey/pageContents').PageContents }>>
	>;
	export default contentsByPage;
}

declare module 'derived:shippedPacks' {
	/** Packs of whoever builds the product for others; see src/commands/shippedPacks.mjs. */
	const packs: readonly import('./editions/editionPack').Pack[];
	export default packs;
}

declare module 'derived:solvedBounds' {
	/** Of all editions that are the product's own; see `documents/boundsBeforehand.ts`. */
	const bounds: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>;
	export default bounds;
}

declare module 'derived:otherPages' {
	/** What fetches a page, by kit's number of it; see src/commands/otherPages.mjs. */
	export const nodes: Readonly<Record<number, () => Promise<unknown>>> | undefined;
}
