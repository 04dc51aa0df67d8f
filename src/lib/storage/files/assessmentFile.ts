import { assessmentSchema, type Assessment } from '$lib/data/assessment';
import { isNewer, migrateAssessment } from '$lib/data/migrateAssessment';
import { partFormat } from '$lib/data/part';
import { schemaFaults } from '$lib/data/schemaFaults';
import { isWithin, sizeOf } from '../assessments/assessmentSize';
import { dayOf, fileName, type Named } from './fileName';
import { readJson, refused, type JsonRefusal, type Refused } from './readJson';

/** A file that is no assessment, and why. */
export type RefusedFile = Refused<JsonRefusal | 'isPart' | 'newerVersion' | 'doesNotFit'>;

/** What a file turned out to be. */
type ReadFile = { status: 'read'; assessment: Assessment } | RefusedFile;

/** The text of an exported assessment: JSON that a person can read. */
export function writeFile(assessment: Assessment): string {
	return `${JSON.stringify(assessmentSchema.parse(assessment), null, '\t')}\n`;
}

/** @see {@link fileName} */
export function fileNameOf(assessment: Named, now: Date): string {
	return fileName(assessment, 'answers', now, 'json');
}

/**
 * The name of an encrypted file: a title or an organisation in it would tell what the passphrase is to hide.
 *
 * @param now The date that the name carries, in the person's own time zone.
 */
export function encryptedNameOf(now: Date): string {
	return `csirt ${dayOf(now)}.json.age`;
}

/** JSON has a -0, which is 0 once it has been written again. */
function withoutMinusNought(assessment: Assessment): Assessment {
	return JSON.parse(JSON.stringify(assessment)) as Assessment;
}

/**
 * Reads an exported assessment. Takes nothing in part: a file is an assessment or is refused.
 *
 * @param text The whole text of the file.
 */
export function readFile(text: string): ReadFile {
	const json = readJson(text, 'csirt-self-assessment', { [partFormat]: 'isPart' });
	if (json.status === 'refused') return json;
	const { value } = json;
	if (isNewer(value)) return refused('newerVersion', `version ${String(value.version)}`);
	const parsed = assessmentSchema.safeParse(migrateAssessment(value));
	if (!parsed.success) return refused('doesNotFit', schemaFaults(parsed.error));
	// One at the limit could be read and, once something was added, not be read again.
	if (!isWithin(sizeOf(parsed.data))) return refused('beyondLimits', 'larger than any assessment');
	return { status: 'read', assessment: withoutMinusNought(parsed.data) };
}
