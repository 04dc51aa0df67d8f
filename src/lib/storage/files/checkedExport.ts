import type { Assessment } from '$lib/data/assessment';
import { canonicalText } from '$lib/engine/answers/canonicalText';
import { encryptedNameOf, fileNameOf, readFile, writeFile } from './assessmentFile';
import { encryptedFile } from './encryptedFile';
import type { OnProgress } from './passphraseLock';

/** A file that was read back and holds what it is to hold. */
export interface CheckedFile {
	name: string;
	content: Blob;
}

/** How an assessment is to leave: in clear text, or encrypted with a passphrase. */
export interface ExportWishes {
	passphrase?: string;
	/** Told how much of encrypting and of reading back is done, from 0 to 1. */
	onProgress?: OnProgress;
}

/**
 * The file of an assessment, read back from the very bytes that are handed out and compared.
 *
 * @param now The date that the file's name carries.
 * @throws ZodError if the assessment is one that could not be read back.
 * @throws Error if what was read back is not the assessment.
 */
export async function checkedExport(
	assessment: Assessment,
	now: Date,
	wishes: ExportWishes = {}
): Promise<CheckedFile> {
	const { passphrase } = wishes;
	const text = writeFile(assessment);
	if (passphrase === undefined) {
		const content = new Blob([text], { type: 'application/json' });
		expectSame(new TextDecoder().decode(await content.arrayBuffer()), assessment);
		return { name: fileNameOf(assessment, now), content };
	}
	const { content, readBack } = await encryptedFile(text, passphrase, wishes.onProgress);
	expectSame(readBack, assessment);
	return { name: encryptedNameOf(now), content };
}

function expectSame(text: string, assessment: Assessment): void {
	const read = readFile(text);
	if (read.status === 'refused') throw new Error(`cannot be read back: ${read.detail}`);
	if (canonicalText(read.assessment) !== canonicalText(assessment)) {
		throw new Error('what was read back is not what was written');
	}
}
