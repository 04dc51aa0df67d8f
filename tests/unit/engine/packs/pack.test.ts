import { describe, expect, it } from 'vitest';
import { editions, sources } from '$lib/data/editions/editions';
import { figures } from '$lib/data/editions/figures';
import { packSchema } from '$lib/data/editions/editionPack';
import type { Transcription, TypedItem } from '$lib/data/editions/transcription';
import { wordings } from '$lib/data/editions/wordings';
import { ownBases } from '$lib/data/survey/ownBases';
import { items, itemsById } from '$lib/data/survey/items';
import { measures } from '$lib/data/survey/measures';
import { checkPack } from '$lib/engine/group/checkPack';
import { clashesOf } from '$lib/engine/packs/clashesOf';
import { diffPacks } from '$lib/engine/packs/diffPacks';
import { differencesOf } from '$lib/engine/transcription/differences';
import { knownBaseOf } from '$lib/engine/transcription/knownBase';
import { packOfTranscription } from '$lib/engine/transcription/packOfTranscription';
import { transcription, typed } from '../../transcriptions';

const item = itemsById.get('2.8');
if (!item) throw new Error('2.8');
const lists = { items, measures, wordings, own: { editions, figures, sources } };

function typedBy(
	first: TypedItem,
	second?: TypedItem,
	rest: Partial<Transcription> = {}
): Transcription {
	return transcription({
		source: { title: '報告書', publisher: '発行者', url: 'javascript:alert(1)' },
		readers: { first: '甲', second: '乙' },
		first: { '2.8': first },
		second: second ? { '2.8': second } : {},
		...rest
	});
}

function packOf(from: Transcription) {
	const own = { edition: editions[0], figures, ownBases };
	const made = packOfTranscription(from, items, editions, (each) => knownBaseOf(each, own));
	if (!made) throw new Error('no pack');
	expect(packSchema.parse(made.pack)).toEqual(made.pack);
	expect(checkPack(made.pack, lists)).toEqual([]);
	return made;
}

const right = { a: '8', b: '56', c: '2' };

describe('the pack of a transcription', () => {
	it('says who read each figure and when, once or twice, on which page', () => {
		const once = packOf(typedBy(typed(right, { page: '３２' }))).pack.figures[0];
		expect(once).toMatchObject({
			id: '2015/2.8/a/typed',
			place: { page: 32 },
			statement: { kind: 'count', teams: 8 },
			transcribed: { by: '甲', on: '2026-11-29' }
		});
		const twice = packOf(typedBy(typed(right), typed(right))).pack.figures[0];
		expect(twice?.transcribed?.again).toEqual({ by: '乙', on: '2026-11-29' });
	});

	it('is read once where both readers are one person', () => {
		const readers = { first: '甲', second: ' 甲 ' };
		const { pack } = packOf(typedBy(typed(right), typed(right), { readers }));
		expect(pack.figures[0]?.transcribed).toEqual({ by: '甲', on: '2026-11-29' });
	});

	it('keeps a percentage that no number of teams gives in words, and leaves out what is no number', () => {
		const { pack, leftOut } = packOf(typedBy(typed({ ...right, b: '84%', c: 'x' })));
		expect(pack.figures.find(({ options }) => options[0] === 'b')).toMatchObject({
			statement: { kind: 'quote' }
		});
		expect(leftOut).toEqual([{ item: '2.8', field: 'c', why: 'unreadable' }]);
	});

	it('leaves out what the two read differently until it is settled', () => {
		const other = typed({ ...right, b: '５５' });
		const open = typedBy(typed(right), other);
		expect(differencesOf(open, item).map(({ field }) => field)).toEqual(['b']);
		expect(packOf(open).leftOut).toEqual([{ item: '2.8', field: 'b', why: 'differs' }]);

		const settled = { ...open, settled: { '2.8': { b: '５５' } } };
		const figure = packOf(settled).pack.figures.find(({ options }) => options[0] === 'b');
		expect(figure).toMatchObject({ statement: { kind: 'count', teams: 55 } });
		// What was settled on does not count once both have typed something else.
		const later = { ...settled, second: { '2.8': typed({ ...right, b: '54' }) } };
		expect(differencesOf(later, item)[0]?.settled).toBeUndefined();
	});

	it('has no address that no browser may go to', () => {
		expect(packOf(typedBy(typed(right))).pack.sources[0]).not.toHaveProperty('url');
	});

	it('names what it contradicts, and that its numbers do not go together', () => {
		const { pack } = packOf(typedBy(typed({ a: '9', b: '60', c: '2' })));
		expect(clashesOf(pack, lists)).toMatchObject([{ item: '2.8', isImpossible: true }]);
		const [clash] = clashesOf(pack, lists);
		expect(clash?.known).toContain('2015/2.8/a/percent');
	});

	it('differs from another in what is said alone', () => {
		const one = packOf(typedBy(typed(right, { page: '3' }))).pack;
		const same = packOf(typedBy(typed(right, { page: '4' }))).pack;
		expect(diffPacks(one, same)).toEqual([]);
		const other = packOf(typedBy(typed({ a: '8', b: '55' }))).pack;
		expect(
			diffPacks(one, other).map(({ options, other: its }) => [
				options[0],
				its?.wording.en.slice(-2)
			])
		).toEqual([
			['b', '55'],
			['c', undefined]
		]);
	});
});
