import { z } from 'zod/mini';
import { maxTitleLength, maxWordsLength } from '../limits';

/** Letters of a number, however it is typed. */
export const maxCellLength = 40;

/** Unlike in an edition: what is typed is kept as it is, and what is wrong with it is said beside it. */
const cell = z.string().check(z.maxLength(maxCellLength));
const title = z.string().check(z.maxLength(maxTitleLength));
const words = z.string().check(z.maxLength(maxWordsLength));

/** What one person has typed off the chart of one item. */
const typedItemSchema = z.strictObject({
	/** What a number without a sign is. */
	unit: z.enum(['teams', 'percent']),
	/** By option, or by service and way of providing it. */
	cells: z.record(z.string(), cell),
	base: cell,
	page: cell,
	note: words,
	/** The day on which it was last changed. */
	on: z.iso.date()
});

export type TypedItem = z.infer<typeof typedItemSchema>;
export type Unit = TypedItem['unit'];

/** The two who read the same charts, the second without seeing what the first has typed. */
export const readings = ['first', 'second'] as const;

export type WhichReading = (typeof readings)[number];

const targetSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('supplement'), edition: z.string() }),
	z.strictObject({
		kind: z.literal('edition'),
		teams: cell,
		askedOn: cell,
		publishedOn: cell,
		sample: words
	})
]);

const typedItems = z.record(z.string(), typedItemSchema);

/** Figures that are being typed off a report, as typed, right or wrong: what a pack is made of. */
export const transcriptionSchema = z.strictObject({
	format: z.literal('csirt-transcription'),
	version: z.literal(1),
	id: z.string().check(z.regex(/^[A-Za-z0-9-]{1,60}$/)),
	title,
	/** What the pack is to be: a supplement to an edition that is there, or an edition of its own. */
	target: targetSchema,
	/** The document that is read. */
	source: z.strictObject({ title, publisher: title, url: z.string().check(z.maxLength(2000)) }),
	/** Who reads. */
	readers: z.strictObject({ first: title, second: title }),
	first: typedItems,
	second: typedItems,
	/** By item and field: the text that was settled on where the two differ. */
	settled: z.record(z.string(), z.record(z.string(), words)),
	/** ISO date and time. */
	changedAt: z.iso.datetime()
});

export type Transcription = z.infer<typeof transcriptionSchema>;
