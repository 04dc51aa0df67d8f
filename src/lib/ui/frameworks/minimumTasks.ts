import type { Framework } from '$lib/data/frameworks/framework';
import type { LevelsReport } from '$lib/data/report/levelsReport';
import { maxTaskLength } from '$lib/data/limits';
import { levelWords } from '$lib/wording/frameworks/levelWords';
import { isShortTogether } from '$lib/wording/frameworks/levelText';
import { shortened } from '$lib/wording/keptText';
import { language } from '$lib/wording/language';
import { minimumWords } from './minimumWords';

/** What is to be done where minimum levels are not met: a task for each, with the item that it comes from. */
export function minimumTasks(
	framework: Framework,
	levels: LevelsReport
): { text: string; item?: string }[] {
	const { range } = levelWords();
	const alone = levels.requirements.flatMap(({ id, minimum, verdict, low, high }) => {
		const requirement = framework.requirements.find((each) => each.id === id);
		if (verdict !== 'notMet' || minimum === undefined || !requirement) return [];
		const name = requirement.name[language.current];
		const text = minimumWords().task(id, name, minimum, range(low, high));
		const [link] = requirement.links;
		return [{ text: shortened(text, maxTaskLength), ...(link && { item: link.item }) }];
	});
	const together = levels.shared
		.filter((shared) => isShortTogether(shared, levels))
		.map(({ item, of, low, high }) => {
			const list = levels.requirements
				.filter(({ id, minimum }) => of.includes(id) && minimum !== undefined)
				.map(({ id, minimum }) => `${id} ≥ ${minimum}`)
				.join(', ');
			const text = minimumWords().sharedTask(list, range(low, high));
			return { text: shortened(text, maxTaskLength), item };
		});
	return [...alone, ...together];
}
