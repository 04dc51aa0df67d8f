/**
 * The cells on a page, with every fold opened, whose text breaks into lines of hardly any letters, or
 * whose words are torn apart. Runs in the page: nothing from outside of it can be used.
 *
 * @returns One line for each, with where it is and what is wrong.
 */
export function narrowCells(): string[] {
	for (const fold of document.querySelectorAll('details')) fold.open = true;
	const cells = [...document.querySelectorAll<HTMLElement>('main :is(th, td)')];
	return cells.flatMap((cell) => {
		const isHidden = cell.getClientRects().length === 0 || cell.closest('thead')?.clientWidth === 1;
		const letters = (cell.textContent ?? '').replace(/\s/g, '').length;
		if (isHidden || letters <= 4) return [];

		const em = parseFloat(getComputedStyle(cell).fontSize);
		const wrong: string[] = [];
		const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			const text = node.textContent?.trim() ?? '';
			if (text.length <= 4 || node.parentElement?.closest('.hidden-visually')) continue;
			range.selectNodeContents(node);
			const lines = [...range.getClientRects()];
			if (lines.length <= 1) continue;
			const widest = Math.max(...lines.map(({ width }) => width)) / em;
			if (widest < 2.3) {
				wrong.push(`${widest.toFixed(1)} em, ${lines.length} lines`);
			}
			for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[A-Za-z]{2,14}/g)) {
				range.setStart(node, index);
				range.setEnd(node, index + word.length);
				const tops = [...range.getClientRects()].map(({ top }) => Math.round(top / 4));
				if (new Set(tops).size > 1) wrong.push(`torn: ${word}`);
			}
		}
		if (wrong.length === 0) return [];
		const row = cell.closest('tr')?.innerText.replace(/\s+/g, ' ').slice(0, 30);
		const caption = cell.closest('section, article, div.stack')?.querySelector('h1, h2, h3');
		return [
			`${wrong.join(', ')}: ${cell.innerText.slice(0, 20)} | ${row} | ${caption?.textContent?.trim()}`
		];
	});
}
