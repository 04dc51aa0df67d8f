/** What a typed whole number turned out to be. */
type ReadWhole =
	| { status: 'read'; value: number }
	| { status: 'empty' }
	| { status: 'refused'; problem: 'notUnderstood' | 'tooSmall' | 'fraction' | 'tooLarge' };

/** What people write behind a number of people or of organisations. */
const units = /\s*(人|名|people|persons?|組織|チーム|社|団体|organi[sz]ations?|teams?)$/i;

/**
 * Reads a whole number as people write it: 5, ５, +5, 5名, ５人, 1,200. Exact: what is not a whole
 * number within the limits is never made one.
 *
 * @param text What was typed.
 */
export function readWhole(text: string, { min, max }: { min: number; max: number }): ReadWhole {
	if (text.trim() === '') return { status: 'empty' };
	const plain = text
		.normalize('NFKC')
		.trim()
		// Before the signs: the one in チーム is none of them.
		.replace(units, '')
		// Minus signs that keyboards and documents put in its place.
		.replace(/[−‐–—ー]/g, '-')
		.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
		.trim();
	if (!/^[-+]?\d+(\.\d+)?$/.test(plain)) return { status: 'refused', problem: 'notUnderstood' };
	const value = Number(plain);
	// Before whether it is whole: -0.5 is wrong by its sign first.
	if (value < min) return { status: 'refused', problem: 'tooSmall' };
	if (!Number.isInteger(value)) return { status: 'refused', problem: 'fraction' };
	if (value > max) return { status: 'refused', problem: 'tooLarge' };
	// Adding 0 makes -0 what it means.
	return { status: 'read', value: value + 0 };
}
