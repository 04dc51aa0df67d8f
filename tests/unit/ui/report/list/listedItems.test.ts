import { expect, it } from 'vitest';
import type { Verdict } from '$lib/data/readiness/matter';
import type { Report } from '$lib/data/report/report';
import { items } from '$lib/data/survey/items';
import { listedItems } from '$lib/ui/report/list/listedItems';
import { reportWith } from '../../../engine/report/fixtures';

const report = reportWith({});

/** What a row says whose item criteria with these verdicts are read from. */
function verdictOf(...verdicts: (Verdict | 'notApplicable')[]): Verdict | undefined {
	const criteria = verdicts.map((verdict) => ({ item: '2.8', verdict }));
	const matters = [{ id: '2', criteria }] as unknown as Report['matters'];
	return listedItems(
		{ ...report, matters },
		items.filter(({ id }) => id === '2.8')
	)[0]?.verdict;
}

it('an item has the weakest verdict of what is read from it, and none of what does not apply', () => {
	expect(verdictOf('settled', 'notSettled', 'rough')).toBe('notSettled');
	expect(verdictOf('rough', 'settled')).toBe('rough');
	expect(verdictOf('notApplicable', 'settled')).toBe('settled');
	expect(verdictOf('settled', 'notApplicable')).toBe('settled');
	expect(verdictOf('notApplicable')).toBeUndefined();
});
