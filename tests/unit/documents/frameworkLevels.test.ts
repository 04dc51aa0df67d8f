import { describe, expect, it } from 'vitest';
import { checkMinimums } from '$lib/engine/frameworks/checkMinimums';
import { compareMinimums } from '$lib/engine/frameworks/compareMinimums';
import type { MinimumPack } from '$lib/data/frameworks/minimumPack';
import { levelsCsv, levelsJson } from '$lib/documents/frameworks/levelFiles';
import { readMinimumFile, readMinimums } from '$lib/storage/files/minimumFile';
import { readCsv } from '$lib/documents/csv/csv';
import { entriesOf, sim3, sim3Levels } from '../engine/frameworks/made';

const pack = (rows: MinimumPack['rows'], more: object = {}): MinimumPack => ({
	format: 'csirt-minimum-levels',
	version: 1,
	id: 'made-up',
	framework: 'sim3-v2',
	title: 'A scheme made up',
	source: 'Rules, edition 1',
	rows,
	...more
});
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
		const typed = pack([{ id: 'O-8', minimum: 3, page: 12 }]);
		expect(readMinimums(JSON.stringify(typed), sim3)).toEqual({ status: 'read', pack: typed });
	});

	it.each([
		['another framework', pack([{ id: 'O-8', minimum: 3 }], { framework: 'x' }), 'otherFramework'],
		['a later version', pack([{ id: 'O-8', minimum: 3 }], { version: 2 }), 'newerVersion'],
		['another format', pack([], { format: 'csirt-edition' }), 'otherFormat'],
		['no row', pack([]), 'doesNotFit'],
		['a field too many', pack([{ id: 'O-8', minimum: 3 }], { logo: 'x' }), 'doesNotFit']
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
		expect(checkMinimums(pack(rows), sim3)).toEqual(problems);
		const read = readMinimums(JSON.stringify(pack(rows)), sim3);
		expect(read).toEqual({ status: 'wrong', problems });
	});

	it('are no file of bytes that are no text', async () => {
		const read = await readMinimumFile(new Blob([new Uint8Array([0xff, 0xfe])]), sim3);
		expect(read).toMatchObject({ status: 'refused', reason: 'unreadable' });
	});
});

describe('the levels as files', () => {
	const results = compareMinimums(levels.requirements, new Map([['O-8', 4]]));

	it('name all 45 and say whose framework it is', () => {
		const lines = readCsv(levelsCsv(sim3, levels, results));
		expect(lines).toHaveLength(47);
		expect(lines[8]).toEqual(expect.arrayContaining(['O-8', '3', '3', 'exact', '', '4', 'notMet']));
		const json = JSON.parse(levelsJson(sim3, levels, results)) as {
			requirements: unknown[];
			note: string;
		};
		expect(json.requirements).toHaveLength(45);
		expect(json.note).toContain('Open CSIRT Foundation');
	});
});
