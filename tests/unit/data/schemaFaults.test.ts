import { describe, expect, it } from 'vitest';
import { assessmentSchema } from '../../../src/lib/data/assessment';
import { schemaFaults } from '../../../src/lib/data/schemaFaults';
import { assessmentOf } from '../engine/report/fixtures';

const faultsWith = (more: object) => {
	const { error } = assessmentSchema.safeParse({ ...assessmentOf('newTeam'), ...more });
	if (!error) throw new Error('It fits.');
	return schemaFaults(error);
};

describe('what does not fit a schema', () => {
	it('is named with its place, and a word that is not known too, wherever it stands', () => {
		expect(faultsWith({ title: 3 })).toMatch(/^✖ .*\n {2}→ at title$/);
		expect(faultsWith({ score: 80 })).toMatch(/→ at score$/);
		expect(faultsWith({ entries: { '2.3': { grade: 1, mark: 2 } } })).toMatch(
			/→ at entries\["2\.3"\]\.grade\n✖ .*\n {2}→ at entries\["2\.3"\]\.mark$/
		);
	});

	it('is counted from the 21st on, and short whatever it is called', () => {
		const keys = Array.from({ length: 30_000 }, (_, at) => [`k${at}`, at]);
		const many = faultsWith(Object.fromEntries(keys));
		expect(many.match(/✖/g)).toHaveLength(20);
		expect(many).toMatch(/\n… and 29980 more$/);
		expect(faultsWith({ ['x'.repeat(1_000_000)]: 1 }).length).toBeLessThan(4100);
	});
});
