import type { Framework } from '$lib/data/frameworks/framework';
import type { MinimumPack } from '$lib/data/frameworks/minimumPack';

/** What is wrong with a row: no such requirement, named twice, or higher than any level. */
export interface MinimumProblem {
	code: 'unknown' | 'repeated' | 'tooHigh';
	id: string;
}

/** Everything that is wrong with the rows of a pack of this framework. */
export function checkMinimums({ rows }: MinimumPack, framework: Framework): MinimumProblem[] {
	const known = new Set(framework.requirements.map(({ id }) => id));
	const met = new Set<string>();
	return rows.flatMap(({ id, minimum }) => {
		const problems: MinimumProblem[] = [];
		if (!known.has(id)) problems.push({ code: 'unknown', id });
		if (met.has(id)) problems.push({ code: 'repeated', id });
		if (minimum >= framework.levels.length) problems.push({ code: 'tooHigh', id });
		met.add(id);
		return problems;
	});
}
