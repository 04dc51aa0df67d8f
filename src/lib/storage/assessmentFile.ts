import { prettifyError } from 'zod/mini';
import { assessmentSchema, type Assessment } from '$lib/data/assessment';
import { isNewer, migrateAssessment } from '$lib/data/migrateAssessment';
import { excessIn, mostDepth, nestsTooDeep } from './jsonLimits';

/** Larger than any real assessment by far: a full one with long notes takes under 1 MB. */
export const maxFileBytes = 5_000_000;

/** A file can be wrong in thousands of places; the first ones are enough to mend it. */
const mostDetail = 2000;

/** A file name has 255 bytes on most systems, and a Japanese letter takes three. */
const mostLetters = 60;

/** A file that is not taken, and why. `detail` is for a technician. */
export interface RefusedFile {
	status: 'refused';
	reason:
		| 'tooLarge'
		| 'beyondLimits'
		| 'notJson'
		| 'unsafeKey'
		| 'otherFormat'
		| 'newerVersion'
		| 'doesNotFit';
	detail: string;
}

/** What a file turned out to be. */
export type ReadFile = { status: 'read'; assessment: Assessment } | RefusedFile;

/** The text of an exported assessment: JSON that a person can read. */
export function writeFile(assessment: Assessment): string {
	return `${JSON.stringify(assessmentSchema.parse(assessment), null, '\t')}\n`;
}

/**
 * A file name that says whose answers it holds and of when, safe on every system.
 *
 * @param now The date that the name carries, in the person's own time zone.
 */
export function fileNameOf(assessment: Assessment, now: Date): string {
	// Control characters of every kind, those that turn the reading direction among them.
	const safe = assessment.title.replace(/[\\/:*?"<>|\p{C}]+/gu, ' ').trim();
	const title = [...safe].slice(0, mostLetters).join('');
	const pad = (value: number) => String(value).padStart(2, '0');
	const date = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
	return `csirt ${title} ${date}.json`.replace(/\s+/g, ' ');
}

/**
 * Reads an exported assessment. Takes nothing in part: a file is an assessment or is refused.
 *
 * @param text The whole text of the file.
 */
export function readFile(text: string): ReadFile {
	if (text.length > maxFileBytes) return refused('tooLarge', `${text.length} characters`);
	// Before it is parsed: some browsers parse what is nested by calling themselves.
	if (nestsTooDeep(text)) return refused('beyondLimits', `nested deeper than ${mostDepth}`);
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (problem) {
		return refused('notJson', String(problem));
	}
	const excess = excessIn(value);
	if (excess) return refused(excess.reason, excess.detail);
	if (!isObject(value) || value.format !== 'csirt-self-assessment') {
		return refused('otherFormat', 'format is missing or another');
	}
	if (isNewer(value)) return refused('newerVersion', `version ${String(value.version)}`);
	const parsed = assessmentSchema.safeParse(migrateAssessment(value));
	return parsed.success
		? { status: 'read', assessment: parsed.data }
		: refused('doesNotFit', prettifyError(parsed.error));
}

function refused(reason: RefusedFile['reason'], detail: string): RefusedFile {
	return { status: 'refused', reason, detail: detail.slice(0, mostDetail) };
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
