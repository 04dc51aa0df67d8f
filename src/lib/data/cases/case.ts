import { z } from 'zod/mini';
import { answerSchema } from '../answer';
import { placeSchema } from '../citation';
import { itemIdSchema } from '../survey/itemId';
import { localizedSchema } from '../text';

/** Something that the interview tells, in the project's own words. */
const factSchema = z.strictObject({
	topic: z.string(),
	text: localizedSchema,
	place: placeSchema
});

const caseAnswerSchema = z.strictObject({
	item: itemIdSchema,
	/** Several choices and services hold those that the interview names; it may have left out some. */
	answer: answerSchema,
	/** Words to the option "other". */
	other: z.optional(localizedSchema),
	places: z.array(placeSchema).check(z.minLength(1)),
	/** The printed words that the answer rests on; … where words are left out. */
	printed: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
	/** How the words were read, where they leave a doubt. */
	reading: z.optional(localizedSchema)
});

export type CaseAnswer = z.infer<typeof caseAnswerSchema>;

/** An item that the interview touches on without answering it, and what is missing. */
const openItemSchema = z.strictObject({
	item: itemIdSchema,
	places: z.array(placeSchema).check(z.minLength(1)),
	reason: localizedSchema
});

export type OpenItem = z.infer<typeof openItemSchema>;

/**
 * One of the nine interviewed teams. A topic without a fact and an item without an answer were not
 * told. Persons are never named.
 */
export const caseSchema = z.strictObject({
	/** For ever: reports hold it. */
	id: z.string().check(z.regex(/^[a-z][a-z-]*$/)),
	/** As printed. */
	team: z.string().check(z.minLength(1)),
	organisation: localizedSchema,
	/** Section of the interview, and the page on which it begins by the table of contents. */
	section: z.string().check(z.regex(/^3\.\d$/)),
	page: z.int(),
	/** Table 1.3.2. */
	interviewedOn: z.iso.date(),
	facts: z.array(factSchema),
	answers: z.array(caseAnswerSchema),
	open: z.array(openItemSchema)
});

export type Case = z.infer<typeof caseSchema>;
