import { describe, expect, it } from 'vitest';
import { columnsIn, exactBars, linesOf, wrapLabel, type ExactBar } from '$lib/ui/charts/exactBars';

const colours = { own: 'blue', other: 'white', ink: 'black', line: 'grey', paper: 'white' };

// Item 2.8, where 8, 56 and 2 of 66 teams stand.
const bars: ExactBar[] = [
	{ label: 'a 権限がある', teams: 8, isOwn: false },
	{ label: 'b 助言ができる', teams: 56, isOwn: true },
	{ label: 'c 権限はない', teams: 2, isOwn: false }
];

describe('exactBars', () => {
	const { data, options } = exactBars(bars, 66, colours);

	it('draws the number of teams of each option', () => {
		expect(data.datasets.map((set) => set.data)).toEqual([[8, 56, 2]]);
	});

	it('marks one’s own option by a sign and a filling', () => {
		expect(data.labels).toEqual([['a 権限がある'], ['▶ b 助言ができる'], ['c 権限はない']]);
		expect(data.datasets[0]?.backgroundColor).toEqual(['white', 'blue', 'white']);
	});

	it('draws an outline round every bar, so that colour alone tells nothing', () => {
		expect(data.datasets[0]).toMatchObject({ borderColor: 'blue', borderWidth: 1 });
	});

	it('makes the axis as long as the base', () => {
		expect(options?.scales?.x).toMatchObject({ min: 0, max: 66 });
	});

	it('counts whole teams on the axis', () => {
		expect(options?.scales?.x?.ticks).toMatchObject({ precision: 0 });
	});

	it('lays the bars on their sides, so that labels can be read', () => {
		expect(options?.indexAxis).toBe('y');
	});
});

describe('wrapLabel', () => {
	// A line has 36 columns; a Japanese character takes two.
	it.each([
		['leaves a short label as it is', 'short', ['short']],
		['fills a line with 18 Japanese characters', 'あ'.repeat(18), ['あ'.repeat(18)]],
		['goes on in the next line', 'あ'.repeat(19), ['あ'.repeat(18), 'あ']],
		[
			'breaks between words',
			'Operation of security tools, applications, infrastructure and services',
			['Operation of security tools,', 'applications, infrastructure and', 'services']
		],
		['fills three lines', 'あ'.repeat(54), ['あ'.repeat(18), 'あ'.repeat(18), 'あ'.repeat(18)]],
		[
			'says that something is left out after three lines',
			'あ'.repeat(55),
			['あ'.repeat(18), 'あ'.repeat(18), `${'あ'.repeat(18)}…`]
		],
		['has a line for a label of nothing', '', ['']]
	])('%s', (_, label, lines) => {
		expect(wrapLabel(label)).toEqual(lines);
	});

	it('keeps every character of a label that fits', () => {
		const label = 'インシデントハンドリング（オンサイト or アドバイス）';
		expect(wrapLabel(label).join('').replaceAll(' ', '')).toBe(label.replaceAll(' ', ''));
	});
});

describe('linesOf', () => {
	it('counts the lines of the longest label', () => {
		expect(linesOf(bars)).toBe(1);
		expect(linesOf([...bars, { label: 'あ'.repeat(30), teams: 1, isOwn: false }])).toBe(2);
	});

	it('leaves room for the sign of one’s own option', () => {
		expect(linesOf([{ label: 'あ'.repeat(18), teams: 1, isOwn: false }])).toBe(2);
	});

	it('is one where there is no bar', () => {
		expect(linesOf([])).toBe(1);
	});
});

describe('columnsIn', () => {
	// Half of 250 px are 125: 17 columns of seven pixels. A desktop has room for all.
	it.each([
		[0, 36],
		[120, 14],
		[250, 17],
		[1000, 36]
	])('gives a label beside a chart of %i px %i columns', (width, columns) => {
		expect(columnsIn(width)).toBe(columns);
	});
});
