import { checkedFile, type CheckedDocument } from './checkedFile';
import type { Format } from './format';

/** A checked file with what it is called and of what type it is. */
export type NamedFile =
	| (Extract<CheckedDocument, { status: 'checked' }> & { name: string; type: string })
	| Extract<CheckedDocument, { status: 'differs' }>;

/** Makes a file, checks it, and names it. */
export async function namedFile<Needed>(
	format: Format<Needed>,
	source: Needed,
	name: string
): Promise<NamedFile> {
	const made = await checkedFile(format, source);
	return made.status === 'checked' ? { ...made, name, type: format.type } : made;
}
