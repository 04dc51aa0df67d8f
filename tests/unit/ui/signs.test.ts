import { describe, expect, it } from 'vitest';
import { filesIn, textOf } from '../sourceFiles';

/** Signs that only the eye reads, and that may stand at the end of a line while their word begins the next. */
function partedSigns(path: string, source: string): string[] {
	const parted = /<span(?=[^>]*aria-hidden="true")[^>]*>[^<]*<\/span>\s+(?:[^<\s]|<strong)/g;
	return [...source.matchAll(parted)].map(([text]) => `${path}: ${text.replace(/\s+/g, ' ')}`);
}

describe('the components', () => {
	it('keep a sign and its word on one line', () => {
		const found = [...filesIn('lib/ui'), ...filesIn('routes')]
			.filter((path) => path.endsWith('.svelte'))
			.flatMap((path) => partedSigns(path, textOf(path)));
		expect(found).toEqual([]);
	});

	it('would be found', () => {
		const sign = '<span class="own" aria-hidden="true">{sign}</span>';
		expect(partedSigns('x.svelte', `${sign}\n\t{word}`)).toHaveLength(1);
		expect(partedSigns('x.svelte', `${sign} <strong>{word}</strong>`)).toHaveLength(1);
		expect(partedSigns('x.svelte', `${sign}&nbsp;{word}`)).toEqual([]);
	});
});
