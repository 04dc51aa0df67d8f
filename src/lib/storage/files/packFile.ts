import { editionPackSchema, supplementSchema, type Pack } from '$lib/data/editions/editionPack';
import { schemaFaults } from '$lib/data/schemaFaults';
import { readJson, refused, type JsonRefusal, type Refused } from './readJson';

/** A file that is no pack, and why. */
export type RefusedPack = Refused<JsonRefusal | 'unreadable' | 'newerVersion' | 'doesNotFit'>;

/** Reads the bytes of an edition pack: letters put in the place of what is damaged would be kept. */
export function readPackBytes(bytes: Uint8Array): ReturnType<typeof readPack> {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refused('notJson', 'not UTF-8');
	}
	return readPack(text);
}

/** Reads the text of an edition pack. Takes nothing in part; what its figures say is checked elsewhere. */
function readPack(text: string): { status: 'read'; pack: Pack } | RefusedPack {
	const json = readJson(text, 'csirt-edition');
	if (json.status === 'refused') return json;
	const { version } = json.value;
	if (typeof version === 'number' && version > 2) {
		return refused('newerVersion', `version ${version}`);
	}
	// By itself, or what is wrong would be said of both forms.
	const schema = 'supplements' in json.value ? supplementSchema : editionPackSchema;
	const parsed = schema.safeParse(json.value);
	return parsed.success
		? { status: 'read', pack: parsed.data }
		: refused('doesNotFit', schemaFaults(parsed.error));
}
