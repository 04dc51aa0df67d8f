import { prettifyError } from 'zod/mini';
import { assessmentSchema, type Assessment } from '$lib/data/assessment';
import { isNewer, migrateAssessment } from '$lib/data/migrateAssessment';

/** Larger than any real assessment by far: a full one with long notes takes under 1 MB. */
export const maxFileBytes = 5_000_000;

/** A file name has 255 bytes on most systems, and a Japanese letter takes three. */
const mostLetters = 60;

/** What a file turned out to be. `detail` is for a technician. */
export type ReadFile =
	| { status: 'read'; assessment: Assessment }
	| {
			status: 'refused';
			reason: 'tooLarge' | 'notJson' | 'otherFormat' | 'newerVersion' | 'doesNotFit';
			detail: string;
	  };

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
	if (text.length > maxFileBytes) {
		return { status: 'refused', reason: 'tooLarge', detail: `${text.length} characters` };
	}
	let value: unknown;
	try {
		value = JSON.parse(text, refusePrototype);
	} catch (problem) {
		return { status: 'refused', reason: 'notJson', detail: String(problem) };
	}
	if (!isObject(value) || value.format !== 'csirt-self-assessment') {
		return { status: 'refused', reason: 'otherFormat', detail: 'format is missing or another' };
	}
	if (isNewer(value)) {
		return {
			status: 'refused',
			reason: 'newerVersion',
			detail: `version ${String(value.version)}`
		};
	}
	const parsed = assessmentSchema.safeParse(migrateAssessment(value));
	return parsed.success
		? { status: 'read', assessment: parsed.data }
		: { status: 'refused', reason: 'doesNotFit', detail: prettifyError(parsed.error) };
}

/** A key that would change what an object is must not get as far as being dropped. */
function refusePrototype(key: string, value: unknown): unknown {
	if (key === '__proto__') throw new SyntaxError('the file has a key __proto__');
	return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
