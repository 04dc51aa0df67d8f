import { expect, it } from 'vitest';
import { latestCopies } from '$lib/engine/group/latestCopies';
import { filledIn, handedOut } from '$lib/storage/parts/handOut';
import { assessment } from '../../assessments';

const wishes = { items: ['2.8'], recipient: 'Legal', isAnswered: false, isNamed: false };
const part = handedOut(
	assessment({}),
	wishes,
	'00000000-0000-4000-8000-00000000000a',
	'2026-03-01T00:00:00Z'
);

const copy = (name: string, id: number, changedAt: string, example?: true) => ({
	name,
	assessment: assessment({
		id: `00000000-0000-4000-8000-00000000000${id}`,
		changedAt,
		...(example && { example })
	})
});

it('of each assessment the copy changed last counts, of equally new ones the first', () => {
	const { counted, leftOut } = latestCopies([
		// Half a second before the new one, which is written more finely.
		copy('old', 1, '2026-03-01T00:00:00Z'),
		copy('other', 2, '2026-01-01T00:00:00Z'),
		copy('new', 1, '2026-03-01T00:00:00.5Z'),
		copy('again', 1, '2026-03-01T00:00:00.5Z'),
		copy('example', 3, '2026-03-01T00:00:00Z', true),
		{ name: 'part', assessment: filledIn(part, part.handOut.id, 'some items') }
	]);
	expect(counted.map(({ name }) => name)).toEqual(['other', 'new']);
	expect(leftOut.map(({ copy: { name }, reason }) => [name, reason])).toEqual([
		['old', 'olderCopy'],
		['again', 'olderCopy'],
		['example', 'example'],
		['part', 'isPart']
	]);
});

it('where there is none, none counts', () => {
	expect(latestCopies([])).toEqual({ counted: [], leftOut: [] });
});
