import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ComparisonLine } from '$lib/documents/content/comparison';
import { numberedFigures } from '$lib/documents/content/numberedFigures';
import { numberedSources, sourcesSheet } from '$lib/documents/content/sourcesSheet';
import { editionsInUse, noPacks } from '$lib/wording/editionsInUse';
import { figureOf } from '$lib/wording/figureText';
import { quotationText } from '$lib/wording/quotationText';
import { figures2015, madeSupplement } from '../../engine/packs/madeTranscription';

const made = madeSupplement(1);
// As whoever types the report itself says of it.
const pack = { ...made, sources: made.sources.map((each) => ({ ...each, primary: true })) };
beforeEach(() => editionsInUse.set({ ...noPacks, packs: [pack] }));
afterEach(() => editionsInUse.set(noPacks));

const barsOf = (item: string) =>
	editionsInUse.lists.figures.flatMap(({ id, item: of, source }) =>
		of === item && source.startsWith(`${pack.id}/`) ? [id] : []
	);
const sentence = figures2015.find(({ item }) => item === '3.6')?.id ?? '';

/** A comparison that rests on figures. */
const line = (...figures: string[]) =>
	({ editions: [{ evidence: { figures } }] }) as unknown as ComparisonLine;

describe('the numbers of figures', () => {
	it('are one for each sentence and one for the bars of a chart, in the order in which they come', () => {
		const [a = '', b = ''] = barsOf('3.6');
		const [c = '', d = ''] = barsOf('3.7');
		expect([...numberedFigures([line(sentence, a, b), line(c, a, d)])]).toEqual([
			[sentence, 1],
			[a, 2],
			[b, 2],
			[c, 3],
			[d, 3]
		]);
	});
});

describe('a figure that is cited', () => {
	it('is quoted where it is a sentence, and retold where it is a bar of a chart', () => {
		const [bar = ''] = barsOf('3.6');
		expect(quotationText(figureOf(sentence))).toMatch(/^「/);
		expect(quotationText(figureOf(bar)).startsWith(`${figureOf(bar).wording.ja}（`)).toBe(true);
	});
});

describe('the list of sources', () => {
	it('has a document twice that two people have typed, and its day as a day', () => {
		const [bar = ''] = barsOf('3.6');
		const one = figureOf(bar);
		const other = { ...one, transcribed: { by: '乙', on: '2026-11-30' } };
		const numbers = numberedSources([one, figureOf(sentence), other, one]);
		expect([one, figureOf(sentence), other].map(numbers.numberOf)).toEqual([1, 2, 3]);
		const { rows } = sourcesSheet(numbers);
		expect(rows).toHaveLength(3);
		expect(rows[1]?.[4]).toEqual({ kind: 'day', day: '2016-06-29' });
	});
});
