import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Entry } from '$lib/data/answer';
import { givenKey, type GivenAnswer } from '$lib/data/frameworks/given';
import { meet } from '$lib/engine/frameworks/range';
import { choice } from '../../assessments';
import { sim3, sim3Levels } from './made';

type Levels = Readonly<Record<string, number>>;
/** Who orders the audits, and whether that is answered. */
type Audit = 'above' | 'below' | 'notSaid';

// Written from the texts of the items, not from the data: what a team at these levels could answer.
const exact: Record<string, string> = {
	'O-8': '2.11',
	'O-11': '2.13',
	'H-1': '3.1',
	'H-3': '3.4',
	'P-1': '4.1',
	'P-2': '4.2',
	'P-3': '4.3',
	'P-8': '4.5',
	'P-9': '4.6',
	'P-11': '4.8',
	'P-14': '4.9',
	'P-15': '4.10',
	'P-16': '4.11'
};
const asked = ['O-1', 'O-4', 'O-6', 'O-10', 'H-2', 'H-7', 'T-2', 'T-3', 'T-5', 'T-6', 'T-7', 'T-8'];
const askedToo = ['T-10', 'P-7', 'P-10', 'P-12', 'P-13', 'P-17'];

/** The steps that a team at a level could choose: audited on the head's authority is level 3. */
function stepsAt(level: number, audit: Audit): string[] {
	if (level === 4) return ['a'];
	if (level === 3) return audit === 'above' ? ['b'] : ['a', 'b'];
	return [['e'], ['d'], ['c']][level] ?? [];
}

/** Every answer that a team at these levels could give, by item. */
function possibleAnswers(levels: Levels, audit: Audit): Record<string, Answer[]> {
	const at = (id: string) => levels[id] ?? 0;
	const options = (...letters: string[]) => letters.map(choice);
	const areWritten = ['O-2', 'O-3', 'O-5'].every((id) => at(id) >= 2);
	const named = (id: string, answer: Answer): Answer[] => (at(id) >= 1 ? [answer] : []);
	// Clear criteria need not be written, and those of a part may be less clear than the whole.
	const training = (id: string) => options(...(at(id) >= 1 ? ['a', 'b', 'c'] : ['c']));
	// What is known without being written may be called there or not.
	const there = (id: string) =>
		options(...(at(id) >= 1 ? ['a'] : []), ...(at(id) <= 1 ? ['b'] : []));
	return {
		...Object.fromEntries(
			Object.entries(exact).map(([id, item]) => [item, options(...stepsAt(at(id), audit))])
		),
		'4.4': options(...stepsAt(Math.min(at('P-4'), at('P-5'), at('P-6')), audit)),
		'2.3': named('O-2', { kind: 'choices', options: ['a'] }),
		'2.5': named('O-9', { kind: 'choices', options: ['e'] }),
		'2.8': at('O-3') >= 1 ? options('a', 'b', 'c') : [],
		'2.9': named('O-5', { kind: 'services', provisions: { b: 'inHouse' } }),
		'2.10': there('O-7').concat(options('c')),
		'2.12': options('b', 'c', ...(areWritten ? ['a'] : [])),
		'2.14': options('b', 'c', ...(at('T-9') >= 1 ? ['a'] : [])),
		'3.5': training('H-4'),
		'3.6': training('H-5'),
		'3.7': training('H-6'),
		'5.1': there('T-1'),
		'5.2': there('T-4')
	};
}

const without: Answer[] = [{ kind: 'dontKnow' }, { kind: 'notApplicable' }];

/** A team's levels, and answers that it could give; `isWhole`: it leaves nothing out. */
const team = (isWhole: boolean) =>
	fc
		.tuple(
			fc.constantFrom<Audit>('above', 'below', 'notSaid'),
			fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 45, maxLength: 45 }),
			fc.infiniteStream(fc.nat())
		)
		.map(([audit, drawn, picks]) => {
			const most = audit === 'below' ? 3 : 4;
			const levels: Levels = Object.fromEntries(
				sim3.requirements.map(({ id }, place) => [id, Math.min(drawn[place] ?? 0, most)])
			);
			const pick = <Value>(from: readonly Value[]): Value | undefined => {
				const at = picks.next().value ?? 0;
				return from[at % (isWhole ? from.length : from.length + 1)];
			};
			const entries: Record<string, Entry> = {};
			for (const [item, all] of Object.entries(possibleAnswers(levels, audit))) {
				const answer = pick(isWhole && all.length > 0 ? all : [...all, ...without]);
				if (answer) entries[item] = { answer };
			}
			const given: Record<string, GivenAnswer> = {};
			for (const id of [...asked, ...askedToo]) {
				const option = pick(stepsAt(levels[id] ?? 0, audit));
				if (option) given[givenKey('sim3-v2', id)] = { kind: 'choice', option };
			}
			if (audit !== 'notSaid') {
				const option = audit === 'above' ? 'a' : 'b';
				given[givenKey('sim3-v2', 'audit')] = { kind: 'choice', option };
			}
			return { audit, levels, entries, given };
		});

describe('whatever levels a team has', () => {
	it('its answers give ranges that contain them', () => {
		fc.assert(
			fc.property(team(false), ({ levels, entries, given }) => {
				// One comparison for all: a matcher for each takes most of the time.
				const outside = sim3Levels(entries, given).requirements.filter(
					({ id, low, high }) => low > (levels[id] ?? 0) || high < (levels[id] ?? 0)
				);
				expect(outside).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	it('31 of them are exact once all is answered, and who ordered the audits', () => {
		fc.assert(
			fc.property(team(true), ({ audit, levels, entries, given }) => {
				fc.pre(audit !== 'notSaid');
				const all = sim3Levels(entries, given).requirements;
				const known = all.filter(({ id }) =>
					[...Object.keys(exact), ...asked, ...askedToo].includes(id)
				);
				expect(known).toHaveLength(31);
				expect(known.map(({ low, high }) => [low, high])).toEqual(
					known.map(({ id }) => [levels[id], levels[id]])
				);
			}),
			{ numRuns: 100 }
		);
	});

	it('ranges meet in what both allow', () => {
		const range = fc
			.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
			.map(([one, other]): [number, number] => [Math.min(one, other), Math.max(one, other)]);
		fc.assert(
			fc.property(range, range, fc.integer({ min: 0, max: 4 }), (one, other, level) => {
				const within = (each: readonly [number, number]) => each[0] <= level && level <= each[1];
				const met = meet([one, other], [0, 4]);
				if (within(one) && within(other)) expect(within(met)).toBe(true);
			})
		);
	});
});
