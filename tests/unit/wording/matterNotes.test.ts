import { beforeEach, describe, expect, it } from 'vitest';
import { matters } from '$lib/data/readiness/matters';
import type { MatterReport } from '$lib/data/report/matterReport';
import { language } from '$lib/wording/language';
import { criterionNote, matterNotes } from '$lib/wording/matterNotes';
import { reportWith } from '../engine/report/fixtures';

const notApplicable = { answer: { kind: 'notApplicable' } } as const;
const policy = { '2.13': { answer: { kind: 'choice', option: 'b' } } } as const;

function firstMatter(entries: Parameters<typeof reportWith>[0]): MatterReport {
	const [matter] = reportWith(entries).matters;
	if (!matter) throw new Error('the report has no matter');
	return matter;
}

describe('the notes on a matter', () => {
	beforeEach(() => language.use('en'));

	it('are none where every criterion applies', () => {
		expect(matterNotes(firstMatter(policy))).toEqual([]);
	});

	it('say on how many criteria the verdict rests', () => {
		const [note] = matterNotes(firstMatter({ ...policy, '2.10': notApplicable }));
		expect(note).toBe('This verdict rests on 7 of 8 criteria; the others do not apply.');
	});

	it('say that a settled policy needs the approval of senior management', () => {
		const known = matters[0]?.criteria.find(({ item }) => item === '2.13');
		if (!known) throw new Error('no criterion is read from 2.13');
		expect(criterionNote({ verdict: 'settled' }, known)).toContain('senior management');
		expect(criterionNote({ verdict: 'rough' }, known)).toBeUndefined();
	});
});
