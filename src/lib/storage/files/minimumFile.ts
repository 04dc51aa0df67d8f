import type { Framework } from '$lib/data/frameworks/framework';
import { minimumPackSchema, type MinimumPack } from '$lib/data/frameworks/minimumPack';
import { schemaFaults } from '$lib/data/schemaFaults';
import { checkMinimums, type MinimumProblem } from '$lib/engine/frameworks/checkMinimums';
import { maxFileBytes, readJson, refused, type JsonRefusal, type Refused } from './readJson';

/** A pack of minimum levels, or everything that is wrong with its file. */
type ReadMinimums =
	| { status: 'read'; pack: MinimumPack }
	| { status: 'wrong'; problems: MinimumProblem[] }
	| Refused<JsonRefusal | 'unreadable' | 'newerVersion' | 'doesNotFit' | 'otherFramework'>;

/** Reads a chosen file: its size is looked at before it is read. */
export async function readMinimumFile(file: Blob, framework: Framework): Promise<ReadMinimums> {
	if (file.size > maxFileBytes) return refused('tooLarge', `${file.size} bytes`);
	try {
		const bytes = await file.arrayBuffer();
		return readMinimums(new TextDecoder('utf-8', { fatal: true }).decode(bytes), framework);
	} catch (problem) {
		return refused('unreadable', String(problem));
	}
}

/** Reads the text of a pack of minimum levels. Takes nothing in part. */
export function readMinimums(text: string, framework: Framework): ReadMinimums {
	const json = readJson(text, 'csirt-minimum-levels');
	if (json.status === 'refused') return json;
	const { version } = json.value;
	if (typeof version === 'number' && version > 1) {
		return refused('newerVersion', `version ${version}`);
	}
	const parsed = minimumPackSchema.safeParse(json.value);
	if (!parsed.success) return refused('doesNotFit', schemaFaults(parsed.error));
	const pack = parsed.data;
	if (pack.framework !== framework.id) return refused('otherFramework', pack.framework);
	const problems = checkMinimums(pack, framework);
	return problems.length > 0 ? { status: 'wrong', problems } : { status: 'read', pack };
}
