import { describe, expect, it } from 'vitest';
import { matters } from '$lib/data/readiness/matters';
import { itemsById } from '$lib/data/survey/items';
import { judge, judgedCriterion } from './judged';
import { choice, choices, dontKnow, settling } from './settlingAnswers';

/** s settled, d documented, r rough, n not settled, ? unknown: one for each option, a first. */
const byOption: [criterion: string, item: string, verdicts: string][] = [
	['1.2', '2.3', 'ssss'],
	['1.3', '2.7', 'ssssss'],
	['1.4', '2.10', 'sn?'],
	['1.5', '2.12', 'sn?'],
	['1.6', '2.11', 'ssdrn'],
	['1.7', '2.13', 'ssdrn'],
	['1.8', 'S1.1', 'ssdrn'],
	['2.1', '2.8', 'sss'],
	['2.2', '2.12', 'sn?'],
	['2.3', 'S2.1', 'ssdrn'],
	['2.4', 'S2.2', 'ssdrn'],
	['3.1', '2.1', 'ssssssssss'],
	['3.3', '3.3.1', 'ssssss'],
	['3.4', 'S3.1', 'srn'],
	['3.5', '2.2', 'ssss'],
	['3.6', 'S3.2', 'ssrn'],
	['4.1', 'S4.1', 'srn'],
	['4.2', '4.7', 'sn'],
	['4.3', '4.1', 'ssdrn'],
	['4.4', '4.2', 'ssdrn'],
	['4.5', '4.3', 'ssdrn'],
	['4.6', '4.6', 'ssdrn'],
	['4.7', '2.5', 'sssss'],
	['4.8', 'S4.2', 'sn'],
	['5.1', '4.9', 'ssdrn'],
	['5.2', '7.1', 'ssssrn'],
	['5.3', '7.1.2', 'rss'],
	['5.4', '4.10', 'ssdrn'],
	['5.5', 'S5.1', 'sdrn'],
	['5.6', 'S5.2', 'ssn'],
	['5.7', 'S5.3', 'sn'],
	['6.1', '6.1', 'ssssrn'],
	['6.2', '6.2', 'ssssrn'],
	['6.3', '6.3', 'ssssrn'],
	['6.4', '3.4', 'ssdrn'],
	['6.5', '3.8', 'sn?'],
	['6.6', '3.5', 'srn'],
	['6.7', '3.6', 'srn'],
	['6.8', '3.7', 'srn'],
	['6.9', '4.5', 'ssdrn']
];

const verdictOfLetter: Record<string, string> = {
	s: 'settled',
	d: 'documented',
	r: 'rough',
	n: 'notSettled',
	'?': 'unknown'
};

describe('the verdict of each answer', () => {
	it.each(byOption)('judges each option for %s by item %s as %s', (id, itemId, expected) => {
		const item = itemsById.get(itemId);
		if (item?.kind !== 'choice' && item?.kind !== 'choices') throw new RangeError(itemId);

		// Matter 3 is judged with outsourced members, so that S3.1 is asked.
		const verdicts = item.options.map(({ id: option }) => {
			const entry = item.kind === 'choice' ? choice(option) : choices(option);
			return judgedCriterion(id, { ...settling, [itemId]: entry }).verdict;
		});
		expect(verdicts).toEqual([...expected].map((letter) => verdictOfLetter[letter]));
	});

	it.each([...new Set(matters.flatMap(({ criteria }) => criteria.map(({ item }) => item)))])(
		'does not know what "don’t know" to %s settles',
		(item) => {
			const judged = judge({ ...settling, [item]: dontKnow });
			const read = judged.flatMap(({ criteria }) => criteria).filter((each) => each.item === item);
			const open = judged.filter(({ criteria }) => criteria.some((each) => each.item === item));

			expect(read.map(({ verdict, reason }) => [verdict, reason.code])).toEqual(
				read.map(() => ['unknown', 'dontKnow'])
			);
			expect(open.map(({ verdict }) => verdict)).toEqual(open.map(() => 'unknown'));
		}
	);
});
