import { readWhole } from './readWhole';

/** What a typed number of people turned out to be. */
type ReadPeople =
	| { status: 'read'; people: number }
	| { status: 'empty' }
	| {
			status: 'refused';
			problem: 'peopleNotUnderstood' | 'peopleNegative' | 'peopleFraction' | 'peopleTooMany';
	  };

/** How many people a team can have. */
export const peopleRange = { min: 0, max: 100_000 } as const;

const problems = {
	notUnderstood: 'peopleNotUnderstood',
	tooSmall: 'peopleNegative',
	fraction: 'peopleFraction',
	tooLarge: 'peopleTooMany'
} as const;

/**
 * Reads a whole number of people: 5, ５, 5名, ５人, 1,200.
 *
 * @param text What was typed.
 * @returns The number (0 or more), or why it cannot be one.
 */
export function readPeople(text: string): ReadPeople {
	const read = readWhole(text, peopleRange);
	if (read.status === 'read') return { status: 'read', people: read.value };
	return read.status === 'empty' ? read : { status: 'refused', problem: problems[read.problem] };
}
