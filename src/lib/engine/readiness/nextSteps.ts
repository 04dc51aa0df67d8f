import type { Answer, Entries } from '$lib/data/answer';
import type { Matter, Verdict } from '$lib/data/readiness/matter';
import type { NextStep, NextSteps, Steps } from '$lib/data/readiness/nextStep';
import type { Item } from '$lib/data/survey/item';
import { judgedStates } from './judgeReadiness';
import type { JudgedMatter } from './judgeMatter';
import { judgeMatter } from './judgeMatter';
import { leastAnswer } from './leastAnswer';
import { isWeaker, weakestFirst } from './verdictOrder';

/**
 * The least and the best that can be done next about a matter.
 *
 * A matter is as far as the weakest of its criteria, so each criterion below the goal is a step, and
 * no smaller set would do. An answer that makes another item apply adds the step for that one. No
 * step relies on an answer that leaves nothing to ask, such as that all members are employees: where
 * it holds, there is one step less.
 *
 * @param items All items by id.
 * @throws RangeError if a criterion reads an item that is not in `items`, or cannot judge it.
 */
export function nextSteps(
	matter: Matter,
	items: ReadonlyMap<string, Item>,
	entries: Entries,
	isInterview = false
): NextSteps {
	const judge = (given: Entries) => judgeMatter(matter, judgedStates(items, given, isInterview));
	const now = judge(entries);
	const better = weakestFirst.filter((verdict) => isWeaker(now.verdict, verdict));
	const least = better
		.map((goal) => stepsTo(goal, now, matter, items, { entries, judge }))
		.find((steps) => steps !== undefined);
	const best =
		better.length > 0 ? stepsTo('settled', now, matter, items, { entries, judge }) : undefined;
	return { ...(least && { least }), ...(best && { best }) };
}

/** The steps that bring every criterion to the goal or further; undefined where none do. */
function stepsTo(
	goal: Verdict,
	now: JudgedMatter,
	matter: Matter,
	items: ReadonlyMap<string, Item>,
	{ entries, judge }: { entries: Entries; judge: (given: Entries) => JudgedMatter }
): Steps | undefined {
	const steps = new Map<string, NextStep>();
	let tried = entries;
	let judged = now;
	// A step may open items that did not apply before; each criterion is a step once at most.
	while (isWeaker(judged.verdict, goal)) {
		const below = judged.criteria.filter(
			({ id, verdict }) => isWeaker(verdict, goal) && !steps.has(id)
		);
		if (below.length === 0) return undefined;
		for (const { id } of below) {
			const step = stepTo(goal, id, now, matter, items);
			if (step === undefined) return undefined;
			steps.set(id, step.told);
			tried = { ...tried, [step.told.item]: { answer: step.answer } };
		}
		judged = judge(tried);
	}
	const inOrder = matter.criteria.flatMap(({ id }) => steps.get(id) ?? []);
	return { to: judged.verdict, steps: inOrder };
}

/** What is told of a step, and the answer that it is tried with. */
function stepTo(
	goal: Verdict,
	id: string,
	now: JudgedMatter,
	{ criteria }: Matter,
	items: ReadonlyMap<string, Item>
): { told: NextStep; answer: Answer } | undefined {
	const criterion = criteria.find((each) => each.id === id);
	const from = now.criteria.find((each) => each.id === id)?.verdict;
	const item = criterion && items.get(criterion.item);
	if (!criterion || !from || !item) throw new RangeError(`criterion ${id} was not judged`);

	const least = leastAnswer(criterion, item, goal);
	if (least === undefined) return undefined;
	const { answer, verdict: to, isAny } = least;
	return {
		told: { criterion: id, item: item.id, from, to, ...(!isAny && { answer }) },
		answer
	};
}
