import { canonicalText } from '$lib/engine/answers/canonicalText';
import { encryptedNameOf } from '../files/assessmentFile';
import type { CheckedFile, ExportWishes } from '../files/checkedExport';
import { encryptedFile } from '../files/encryptedFile';
import { fileName } from '../files/fileName';
import { readPart, writePart, type Part } from './partFile';

/**
 * The file of a part, read back from the very bytes that are handed out and compared.
 *
 * @param title What its name begins with; the name of an encrypted one says nothing.
 * @param now The date that the name carries.
 * @throws ZodError if the part is one that could not be read back.
 * @throws Error if what was read back is not the part.
 */
export async function checkedPart(
	part: Part,
	title: string,
	now: Date,
	{ passphrase, onProgress }: ExportWishes = {}
): Promise<CheckedFile> {
	const text = writePart(part);
	if (passphrase === undefined) {
		const content = new Blob([text], { type: 'application/json' });
		expectSame(new TextDecoder().decode(await content.arrayBuffer()), text);
		return { name: fileName({ title }, 'part', now, 'json'), content };
	}
	const { content, readBack } = await encryptedFile(text, passphrase, onProgress);
	expectSame(readBack, text);
	return { name: encryptedNameOf(now).replace('csirt', 'csirt-part'), content };
}

function expectSame(readBack: string, text: string): void {
	const [there, here] = [readBack, text].map(readPart);
	if (canonicalText(there) !== canonicalText(here) || there?.status === 'refused') {
		throw new Error('what was read back is not what was written');
	}
}
