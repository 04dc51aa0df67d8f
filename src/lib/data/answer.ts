import { z } from 'zod/mini';
import { maxWordsLength } from './limits';

/** Free words of a person. */
const words = z.string().check(z.maxLength(maxWordsLength));

const letter = z.string().check(z.regex(/^[a-z]$/));

/**
 * What one organisation says to one item. No answer is the absence of one; "don't know" and "not
 * applicable" are answers.
 */
export const answerSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('choice'), option: letter }),
	z.strictObject({ kind: z.literal('choices'), options: z.array(letter).check(z.minLength(1)) }),
	z.strictObject({
		kind: z.literal('month'),
		year: z.int().check(z.minimum(1970), z.maximum(2100)),
		/** 1 to 12. */
		month: z.int().check(z.minimum(1), z.maximum(12))
	}),
	z.strictObject({
		kind: z.literal('people'),
		people: z.int().check(z.minimum(0), z.maximum(100000))
	}),
	z.strictObject({
		kind: z.literal('services'),
		/** How each service is provided, by its letter; a service left out is not decided yet. */
		provisions: z.record(letter, z.enum(['inHouse', 'half', 'outsourced', 'notOffered']))
	}),
	z.strictObject({ kind: z.literal('dontKnow') }),
	z.strictObject({ kind: z.literal('notApplicable') })
]);

export type Answer = z.infer<typeof answerSchema>;
export type AnswerOfKind<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

/** A calendar day, without a time zone. */
const day = z.iso.date();

/** The answer that one wants to be able to give, and by when. */
const targetSchema = z.strictObject({ answer: answerSchema, by: z.optional(day) });

export type Target = z.infer<typeof targetSchema>;

/** Everything that is kept for one item: the answer and what stands beside it. */
export const entrySchema = z.strictObject({
	answer: z.optional(answerSchema),
	/**
	 * What was typed and cannot be understood, by field: kept as it is, and no answer until it can.
	 */
	typed: z.optional(z.record(z.string(), words)),
	/** Words to the option "other" and to row w of the services; kept while another is chosen. */
	other: z.optional(words),
	/** Why the answer is "don't know" or "not applicable". */
	reason: z.optional(words),
	note: z.optional(words),
	evidence: z.optional(words),
	/** For "don't know": who could tell. */
	askWhom: z.optional(words),
	/** For "don't know": until when to ask. */
	askBy: z.optional(day),
	/** What is wanted, and by when. */
	target: z.optional(targetSchema),
	/** The answer was carried over from an earlier assessment and not looked at yet. */
	toConfirm: z.optional(z.literal(true)),
	/** A second person has looked at it, and on which day; a change takes it off. */
	checked: z.optional(z.strictObject({ on: day, by: z.optional(words) }))
});

export type Entry = z.infer<typeof entrySchema>;

/** Entries by item id. */
export type Entries = Readonly<Record<string, Entry>>;
