/** What a typed number of people turned out to be. */
export type ReadPeople =
	| { status: 'read'; people: number }
	| { status: 'empty' }
	| {
			status: 'refused';
			problem: 'peopleNotUnderstood' | 'peopleNegative' | 'peopleFraction' | 'peopleTooMany';
	  };

const mostPeople = 100_000;

/**
 * Reads a whole number of people: 5, ５, 5名, ５人, 1,200.
 *
 * @param text What was typed.
 * @returns The number (0 or more), or why it cannot be one.
 */
export function readPeople(text: string): ReadPeople {
	const plain = text
		.normalize('NFKC')
		// Minus signs that keyboards and documents put in its place.
		.replace(/[−‐–—ー]/g, '-')
		.trim()
		.replace(/\s*(人|名|people|persons?)$/i, '')
		.replace(/(?<=\d),(?=\d{3}\b)/g, '')
		.trim();
	if (plain === '') {
		return text.trim() === ''
			? { status: 'empty' }
			: { status: 'refused', problem: 'peopleNotUnderstood' };
	}
	if (!/^-?\d+(\.\d+)?$/.test(plain)) return { status: 'refused', problem: 'peopleNotUnderstood' };
	const people = Number(plain);
	if (people < 0) return { status: 'refused', problem: 'peopleNegative' };
	if (!Number.isInteger(people)) return { status: 'refused', problem: 'peopleFraction' };
	if (people > mostPeople) return { status: 'refused', problem: 'peopleTooMany' };
	// Adding 0 makes -0 what it means.
	return { status: 'read', people: people + 0 };
}
