import { describe, expect, it } from 'vitest';
import { outlines } from '$lib/data/survey/outlines';
import { askedOf } from '$lib/engine/answers/askedOf';

const dependent = [...outlines.values()].find(({ shownWhen }) => shownWhen !== undefined)!;
const parent = dependent.shownWhen!.item;

describe('askedOf', () => {
	it('asks an item whose condition nothing in the part can settle', () => {
		expect(askedOf([dependent.id], outlines, {})).toEqual([dependent.id]);
	});

	it('follows a condition that the part itself settles', () => {
		const entries = { [parent]: { answer: { kind: 'notApplicable' as const } } };
		const isShown = 'unless' in dependent.shownWhen!;
		expect(askedOf([parent, dependent.id], outlines, entries)).toEqual(
			isShown ? [parent, dependent.id] : [parent]
		);
	});
});
