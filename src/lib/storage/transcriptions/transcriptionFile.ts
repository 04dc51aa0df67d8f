import { transcriptionSchema, type Transcription } from '$lib/data/editions/transcription';
import { schemaFaults } from '$lib/data/schemaFaults';
import { ageFormOf } from '../files/ageHeader';
import { maxFileBytes, readJson, refused } from '../files/readJson';
import type { Refused } from '../files/readJson';

/** Why a file holds no transcription. */
export type TranscriptionRefusal = Refused<string>;

/** What a file turned out to be. */
type ReadTranscription =
	{ status: 'read'; transcription: Transcription } | { status: 'encrypted' } | TranscriptionRefusal;

/** Reads the file of a transcription; an encrypted one once its passphrase is given. */
export async function readTranscription(
	file: Blob,
	passphrase: string | undefined
): Promise<ReadTranscription> {
	if (file.size > maxFileBytes) return refused('tooLarge', `${file.size} bytes`);
	const bytes = new Uint8Array(await file.arrayBuffer());
	if (ageFormOf(bytes) !== undefined) {
		if (!passphrase) return { status: 'encrypted' };
		const { decryptText } = await import('../files/ageFile');
		const decrypted = await decryptText(bytes, passphrase);
		return decrypted.status === 'refused' ? decrypted : readText(decrypted.text);
	}
	try {
		return readText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return refused('notJson', 'not UTF-8');
	}
}

function readText(text: string): ReadTranscription {
	const json = readJson(text, 'csirt-transcription');
	if (json.status === 'refused') return json;
	const parsed = transcriptionSchema.safeParse(json.value);
	return parsed.success
		? { status: 'read', transcription: parsed.data }
		: refused('doesNotFit', schemaFaults(parsed.error));
}

/** A value as the text of a file, encrypted where there is a passphrase. */
export async function fileContent(value: unknown, passphrase?: string): Promise<Blob> {
	const text = `${JSON.stringify(value, undefined, '\t')}\n`;
	if (passphrase === undefined) return new Blob([text], { type: 'application/json' });
	const { encryptText } = await import('../files/ageFile');
	const encrypted = await encryptText(text, passphrase);
	return new Blob([encrypted], { type: 'application/octet-stream' });
}
