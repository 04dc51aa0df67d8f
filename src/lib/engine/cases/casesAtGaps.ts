import type { Case } from '$lib/data/cases/case';
import type { Topic } from '$lib/data/cases/topic';
import type { CasesReport } from '$lib/data/report/casesReport';

type Gap = CasesReport['gaps'][number];

/**
 * What the interviewed teams do where an organisation has a gap: for each item, the cases that
 * answer it, with the printed words and their place, or that tell something on its topic. A case
 * whose interview is silent is left out.
 *
 * @param gaps Ids of the items, in the order wanted.
 */
export function casesAtGaps(
	gaps: readonly string[],
	cases: readonly Case[],
	topics: readonly Topic[]
): Gap[] {
	return gaps.map((item) => ({
		item,
		cases: cases.map((each) => atGap(item, each, topics)).filter(tellsAnything)
	}));
}

function atGap(itemId: string, { id, answers, facts }: Case, topics: readonly Topic[]) {
	const given = answers.find(({ item }) => item === itemId);
	const onTopic = topics
		.filter(({ items }) => items.includes(itemId))
		.map((topic) => topic.id)
		.filter((topic) => facts.some((fact) => fact.topic === topic));
	return {
		case: id,
		...(given && { answer: given.answer, places: given.places, printed: given.printed }),
		facts: onTopic
	};
}

function tellsAnything(gap: ReturnType<typeof atGap>): boolean {
	return gap.answer !== undefined || gap.facts.length > 0;
}
