import fc from 'fast-check';
import type { Answer, Entries } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import type { Item } from '$lib/data/survey/item';
import { items } from '$lib/data/survey/items';
import { assessment } from '../../assessments';

/** An answer that an item can have, or one of the ways of having none. */
function answerTo(item: Item): fc.Arbitrary<Answer | undefined> {
	const without = fc.constantFrom<Answer | undefined>(
		undefined,
		{ kind: 'dontKnow' },
		{ kind: 'notApplicable' }
	);
	return fc.oneof({ weight: 1, arbitrary: without }, { weight: 6, arbitrary: given(item) });
}

function given(item: Item): fc.Arbitrary<Answer> {
	switch (item.kind) {
		case 'choice': {
			// The first ones far more often: a group has a shape.
			const ids = item.options.map(({ id }) => id);
			return fc
				.oneof(fc.constantFrom(...ids.slice(0, 2)), fc.constantFrom(...ids))
				.map((option) => ({ kind: 'choice', option }));
		}
		case 'choices': {
			const ids = item.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
			return fc.subarray(ids, { minLength: 1 }).map((options) => ({ kind: 'choices', options }));
		}
		case 'month':
			return fc.constant({ kind: 'month', year: 2014, month: 4 });
		case 'people':
			return fc.integer({ min: 0, max: 60 }).map((people) => ({ kind: 'people', people }));
		case 'services': {
			const ways = fc.constantFrom('inHouse', 'half', 'outsourced', 'notOffered');
			const each = item.services.map(({ id }) => [id, fc.option(ways, { nil: undefined })]);
			return fc.record(Object.fromEntries(each)).map((all) => ({
				kind: 'services',
				provisions: Object.fromEntries(
					Object.entries(all).filter(([, way]) => way !== undefined)
				) as Extract<Answer, { kind: 'services' }>['provisions']
			}));
		}
	}
}

const entries: fc.Arbitrary<Entries> = fc
	.record(Object.fromEntries(items.map((item) => [item.id, answerTo(item)])))
	.map((all) =>
		Object.fromEntries(
			Object.entries(all).flatMap(([id, answer]) => (answer ? [[id, { answer }]] : []))
		)
	);

/** A group of assessments, each answered at random. */
export function groupOf(minLength: number, maxLength: number): fc.Arbitrary<Assessment[]> {
	return fc
		.array(entries, { minLength, maxLength })
		.map((all) => all.map((each) => assessment({ entries: each })));
}
