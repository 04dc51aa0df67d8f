import { z } from 'zod/mini';
import { entrySchema, type Entries } from '$lib/data/answer';
import { handOutSchema, partFormat } from '$lib/data/part';
import { schemaFaults } from '$lib/data/schemaFaults';
import { itemIdSchema } from '$lib/data/survey/itemId';
import { outlines } from '$lib/data/survey/outlines';
import { problems } from '$lib/engine/answers/problems';
import { readJson, refused, type JsonRefusal, type Refused } from '../files/readJson';

/** The format of a part file that this version of the product writes. */
const partVersion = 1;

/** A part as it goes out and comes back. */
const partFileSchema = z.strictObject({
	format: z.literal(partFormat),
	version: z.literal(partVersion),
	handOut: handOutSchema,
	/** The copy in which it was filled in; there is none yet in what goes out. */
	copy: z.optional(z.uuid()),
	changedAt: z.iso.datetime(),
	entries: z.record(itemIdSchema, entrySchema)
});

export type Part = Omit<z.infer<typeof partFileSchema>, 'format' | 'version'>;

/** A file that is no part, and why. */
export type RefusedPart = Refused<JsonRefusal | 'newerVersion' | 'doesNotFit' | 'unfitAnswers'>;

/**
 * The text of a part file: JSON that a person can read. It holds what the items of the handing-out
 * hold, and nothing of any other, whatever is given.
 *
 * @throws ZodError if it is one that {@link readPart} would not read back.
 */
export function writePart({ handOut, copy, changedAt, entries }: Part): string {
	const { items, base } = handOut;
	const file = partFileSchema.parse({
		format: partFormat,
		version: partVersion,
		handOut: { ...handOut, base: only(items, base) },
		...(copy !== undefined && { copy }),
		changedAt,
		entries: only(items, entries)
	});
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** The entries of these items. */
export function only(items: readonly string[], entries: Entries): Entries {
	return Object.fromEntries(
		items.flatMap((item) => {
			const entry = entries[item];
			return entry === undefined ? [] : [[item, entry]];
		})
	);
}

/** Reads the text of a part file. Takes nothing in part: it is one or it is refused. */
export function readPart(text: string): { status: 'read'; part: Part } | RefusedPart {
	const json = readJson(text, partFormat);
	if (json.status === 'refused') return json;
	const { version } = json.value;
	if (typeof version === 'number' && version > partVersion) {
		return refused('newerVersion', `version ${version}`);
	}
	const parsed = partFileSchema.safeParse(json.value);
	if (!parsed.success) return refused('doesNotFit', schemaFaults(parsed.error));
	const { handOut, copy, changedAt, entries } = parsed.data;
	const unfit = unfitIn(handOut.items, handOut.base, entries);
	if (unfit.length > 0) return refused('unfitAnswers', unfit.join(', '));
	return {
		status: 'read',
		part: { handOut, ...(copy !== undefined && { copy }), changedAt, entries }
	};
}

/** Items that are none, are named twice or were not handed out, and those that cannot have their answer. */
function unfitIn(items: readonly string[], ...all: readonly Entries[]): string[] {
	const known = new Set(items);
	const odd = items.filter((item, at) => !outlines.has(item) || items.indexOf(item) !== at);
	const strange = all.flatMap((entries) => Object.keys(entries).filter((item) => !known.has(item)));
	const unfit = all.flatMap((entries) =>
		problems(outlines, entries)
			.filter(({ code }) => code === 'doesNotFit')
			.map(({ item }) => item)
	);
	return [...new Set([...odd, ...strange, ...unfit])];
}
