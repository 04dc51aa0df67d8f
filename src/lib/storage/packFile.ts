import { prettifyError } from 'zod/mini';
import { editionPackSchema, type EditionPack } from '$lib/data/editions/editionPack';
import { excessIn, mostDepth, nestsTooDeep } from './jsonLimits';

/** Five thousand figures with their words take less. */
export const maxPackBytes = 5_000_000;

/** A file that is no pack, and why. `detail` is for a technician. */
export interface RefusedPack {
	status: 'refused';
	reason:
		| 'tooLarge'
		| 'beyondLimits'
		| 'unsafeKey'
		| 'notJson'
		| 'otherFormat'
		| 'newerVersion'
		| 'doesNotFit';
	detail: string;
}

/** Reads the text of an edition pack. Takes nothing in part; what its figures say is checked elsewhere. */
export function readPack(text: string): { status: 'read'; pack: EditionPack } | RefusedPack {
	if (text.length > maxPackBytes) return refused('tooLarge', `${text.length} characters`);
	if (nestsTooDeep(text)) return refused('beyondLimits', `nested deeper than ${mostDepth}`);
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (problem) {
		return refused('notJson', String(problem));
	}
	const excess = excessIn(value);
	if (excess) return refused(excess.reason, excess.detail);
	const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
	if (format !== 'csirt-edition') return refused('otherFormat', 'format is missing or another');
	if (typeof version === 'number' && version > 1) {
		return refused('newerVersion', `version ${version}`);
	}
	const parsed = editionPackSchema.safeParse(value);
	if (!parsed.success) return refused('doesNotFit', prettifyError(parsed.error));
	return { status: 'read', pack: parsed.data };
}

function refused(reason: RefusedPack['reason'], detail: string): RefusedPack {
	return { status: 'refused', reason, detail: detail.slice(0, 2000) };
}
