import type { Framework } from '$lib/data/frameworks/framework';
import { maxTaskLength } from '$lib/data/limits';
import type { MinimumResult } from '$lib/engine/frameworks/compareMinimums';
import type { SharedResult } from '$lib/engine/frameworks/compareShared';
import type { FrameworkLevels } from '$lib/engine/frameworks/levelsOf';
import { shortened } from '$lib/wording/keptText';
import { language } from '$lib/wording/language';
import { frameworkWords } from './frameworkWords';
import { minimumWords } from './minimumWords';

/** What is to be done where minimum levels are not met: a task for each, with the item that it comes from. */
export function minimumTasks(
	framework: Framework,
	levels: FrameworkLevels,
	results: readonly MinimumResult[],
	shared: readonly SharedResult[]
): { text: string; item?: string }[] {
	const alone = results
		.filter(({ verdict }) => verdict === 'notMet')
		.flatMap(({ id, minimum }) => {
			const requirement = framework.requirements.find((each) => each.id === id);
			const found = levels.requirements.find((each) => each.id === id);
			if (!requirement || !found) return [];
			const now = frameworkWords().range(found.low, found.high);
			const text = minimumWords().task(id, requirement.name[language.current], minimum, now);
			const [link] = requirement.links;
			return [{ text: shortened(text, maxTaskLength), ...(link && { item: link.item }) }];
		});
	const together = shortTogether(shared, results).map(({ item, of, low, high }) => {
		const wanted = results.filter(({ id }) => of.includes(id));
		const list = wanted.map(({ id, minimum }) => `${id} ≥ ${minimum}`).join(', ');
		const text = minimumWords().sharedTask(list, frameworkWords().range(low, high));
		return { text: shortened(text, maxTaskLength), item };
	});
	return [...alone, ...together];
}

/** Those of which one falls short and nobody can tell which. */
export function shortTogether(
	shared: readonly SharedResult[],
	results: readonly MinimumResult[]
): SharedResult[] {
	const short = new Set(results.filter(({ verdict }) => verdict === 'notMet').map(({ id }) => id));
	return shared.filter(
		({ verdict, of }) => verdict === 'notAllMet' && !of.some((id) => short.has(id))
	);
}
