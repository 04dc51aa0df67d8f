import { describe, expect, it } from 'vitest';
import { checkMinimums } from '$lib/engine/frameworks/checkMinimums';
import { compareMinimums } from '$lib/engine/frameworks/compareMinimums';
import { levelsCsv, levelsJson } from '$lib/documents/frameworks/levelFiles';
import { readMinimumFile, readMinimums } from '$lib/storage/files/minimumFile';
import { readCsv } from '$lib/documents/csv/csv';
import { outlines } from '$lib/data/survey/outlines';
import { reportLevels } from '$lib/engine/frameworks/reportLevels';
import { entriesOf, minimumPack, minimumsOf, sim3, sim3Levels } from '../engine/frameworks/made';

const levels = sim3Levels(entriesOf('matureTeam'));

describe('minimum levels', () => {
	it.each([
		['O-8', 3, 'met'],
		['O-8', 4, 'notMet'],
		['P-1', 3, 'met'],
		['P-1', 4, 'cannotTell'],
		['O-1', 0, 'met'],
		['O-1', 1, 'cannotTell'],
		['P-16', 3, 'notMet']
	] as const)('%s beside %i: %s', (id, minimum, verdict) => {
		const results = compareMinimums(levels.requirements, new Map([[id, minimum]]));
		expect(results).toEqual([{ id, minimum, verdict }]);
	});

	it('are read back as they were written', () => {
		const typed = minimumPack([{ id: 'O-8', minimum: 3, page: 12 }]);
		expect(readMinimums(JSON.stringify(typed), sim3)).toEqual({ status: 'read', pack: typed });
	});

	it.each([
		[
			'another framework',
			minimumPack([{ id: 'O-8', minimum: 3 }], { framework: 'x' }),
			'otherFramework'
		],
		['a later version', minimumPack([{ id: 'O-8', minimum: 3 }], { version: 2 }), 'newerVersion'],
		['another format', minimumPack([], { format: 'csirt-edition' }), 'otherFormat'],
		['no row', minimumPack([]), 'doesNotFit'],
		['a field too many', minimumPack([{ id: 'O-8', minimum: 3 }], { logo: 'x' }), 'doesNotFit']
	])('are refused as a whole: %s', (_, value, reason) => {
		expect(readMinimums(JSON.stringify(value), sim3)).toMatchObject({ status: 'refused', reason });
	});

	it('are refused with every row that is wrong', () => {
		const rows = [
			{ id: 'O-99', minimum: 1 },
			{ id: 'O-8', minimum: 5 },
			{ id: 'O-8', minimum: 1 }
		];
		const problems = [
			{ code: 'unknown', id: 'O-99' },
			{ code: 'tooHigh', id: 'O-8' },
			{ code: 'repeated', id: 'O-8' }
		];
		expect(checkMinimums(minimumPack(rows), sim3)).toEqual(problems);
		const read = readMinimums(JSON.stringify(minimumPack(rows)), sim3);
		expect(read).toEqual({ status: 'wrong', problems });
	});

	it('are no file of bytes that are no text', async () => {
		const read = await readMinimumFile(new Blob([new Uint8Array([0xff, 0xfe])]), sim3);
		expect(read).toMatchObject({ status: 'refused', reason: 'unreadable' });
	});
});

describe('the levels as files', () => {
	const minimums = minimumsOf({ 'O-8': 4, 'P-4': 4, 'P-5': 4, 'P-6': 4 });
	const found = reportLevels(sim3, outlines, entriesOf('matureTeam'), {}, minimums);

	it('name all 45, the one answer for three, and whose framework it is', () => {
		const lines = readCsv(levelsCsv(sim3, found));
		expect(lines).toHaveLength(48);
		expect(lines[8]).toEqual([
			'O-8',
			'インシデントの分類',
			'3',
			'3',
			'exact',
			'',
			'4',
			'notMet',
			''
		]);
		expect(lines[46]).toEqual([
			'P-4 P-5 P-6',
			'設問 4.4 は P-4, P-5, P-6 をまとめて尋ねています。最も低いものの段階：3',
			'3',
			'3',
			'least of these',
			'',
			'',
			'notAllMet',
			''
		]);
		const json = JSON.parse(levelsJson(found)) as { requirements: unknown[]; note: string };
		expect(json.requirements).toHaveLength(45);
		expect(json.note).toContain('Open CSIRT Foundation');
	});

	it('mark what was carried over and is not confirmed', () => {
		const { '2.11': entry, ...rest } = entriesOf('matureTeam');
		const entries = { ...rest, '2.11': { ...entry, toConfirm: true as const } };
		const lines = readCsv(levelsCsv(sim3, reportLevels(sim3, outlines, entries, {})));
		expect(lines.filter((line) => line.at(-1) === 'not confirmed').map(([id]) => id)).toEqual([
			'O-8'
		]);
	});
});
