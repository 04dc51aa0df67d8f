import { excessIn, excessInText } from './jsonLimits';

/**
 * Larger than any real file by far: a full assessment with long notes takes under 1 MB. Larger than the
 * largest that the pages can make, too; see assessmentSize.ts.
 */
export const maxFileBytes = 15_000_000;

/** A file can be wrong in thousands of places; the first ones are enough to mend it. */
const maxDetail = 2000;

/** Why a file's text is not even looked into. */
export type JsonRefusal = 'tooLarge' | 'beyondLimits' | 'notJson' | 'unsafeKey' | 'otherFormat';

/** A file that is not taken, and why. `detail` is for a technician. */
export interface Refused<Reason> {
	status: 'refused';
	reason: Reason;
	detail: string;
}

/**
 * Reads the text of a file that came from anywhere, as far as it is safe and says that it has the
 * format; what else is in it is for a schema to say.
 *
 * @param format What stands under `format` in a file of the wanted kind.
 * @param others Other formats that are refused by a name of their own.
 */
export function readJson<Other extends string = never>(
	text: string,
	format: string,
	others: Readonly<Record<string, Other>> = {}
): { status: 'read'; value: Record<string, unknown> } | Refused<JsonRefusal | Other> {
	if (text.length > maxFileBytes) return refused('tooLarge', `${text.length} characters`);
	// Before it is parsed: some browsers parse what is nested by calling themselves.
	const tooMuch = excessInText(text);
	if (tooMuch) return refused(tooMuch.reason, tooMuch.detail);
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (problem) {
		return refused('notJson', String(problem));
	}
	const excess = excessIn(value);
	if (excess) return refused(excess.reason, excess.detail);
	if (!isObject(value) || value.format !== format) {
		const other = isObject(value) ? Object.entries(others) : [];
		const [, reason] = other.find(([name]) => name === (value as typeof others).format) ?? [];
		return refused(reason ?? 'otherFormat', 'format is missing or another');
	}
	return { status: 'read', value };
}

/** That a file is not taken, with as much of the detail as helps. */
export function refused<Reason>(reason: Reason, detail: string): Refused<Reason> {
	return { status: 'refused', reason, detail: detail.slice(0, maxDetail) };
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
