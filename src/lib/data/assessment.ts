import { z } from 'zod/mini';
import { entrySchema } from './answer';
import { currentVersion } from './formatVersion';
import { givenSchema } from './frameworks/given';
import { maxLabelLength, maxTitleLength } from './limits';
import { handOutSchema, returnsSchema } from './part';
import { planSchema } from './plan';
import { itemIdSchema } from './survey/itemId';

/** One organisation's answers at one time: what is stored in the browser and exported. */
export const assessmentSchema = z.strictObject({
	format: z.literal('csirt-self-assessment'),
	version: z.literal(currentVersion),
	id: z.uuid(),
	title: z.string().check(z.maxLength(maxTitleLength)),
	/** Name of the organisation as it is to stand on the printed pages; may be empty. */
	organisation: z.string().check(z.maxLength(maxTitleLength)),
	/** The day whose state the answers describe; a day of its own, not that of the latest change. */
	asOf: z.optional(z.iso.date()),
	/** Who assessed: a person or a department. Never leaves in what is counted or made anonymous. */
	assessor: z.optional(z.string().check(z.maxLength(maxTitleLength))),
	/** How it may be passed on, in the organisation's own words: 社外秘. */
	confidentiality: z.optional(z.string().check(z.maxLength(maxLabelLength))),
	createdAt: z.iso.datetime(),
	changedAt: z.iso.datetime(),
	/** By item id. Answers of items that are hidden at present stay here. */
	entries: z.record(itemIdSchema, entrySchema),
	/** What is to be done about it, by task id. */
	plan: z.optional(planSchema),
	/** What was answered beyond the survey, for other frameworks. */
	given: z.optional(givenSchema),
	/** Out of the way: listed apart, and kept. */
	archived: z.optional(z.literal(true)),
	/** The public answers of an interviewed team, to try the tool with; nobody's own. */
	example: z.optional(z.literal(true)),
	/** The item at which the person left, to return to. */
	place: z.optional(itemIdSchema),
	/** It is a part that someone else handed out; it holds answers to those items only. */
	part: z.optional(handOutSchema),
	/** What has come back of the parts that were handed out, as it was when it was merged. */
	returned: z.optional(returnsSchema)
});

export type Assessment = z.infer<typeof assessmentSchema>;

/** What an assessment may say of itself, or not. */
export const markNames = ['asOf', 'assessor', 'confidentiality'] as const;

/** What says whose an assessment is, of which day, and who may see it. */
export type Titles = Pick<Assessment, 'title' | 'organisation' | (typeof markNames)[number]>;

/** The marks that an assessment has. */
export function marksOf(assessment: Omit<Titles, 'title' | 'organisation'>): Partial<Titles> {
	const given = markNames
		.filter((name) => assessment[name])
		.map((name) => [name, assessment[name]]);
	return Object.fromEntries(given) as Partial<Titles>;
}

/** Whether a value is an assessment in the present format. */
export function isAssessment(value: unknown): value is Assessment {
	return assessmentSchema.safeParse(value).success;
}

/** A value that is an assessment in the present format, as it is. @throws ZodError for any other. */
export function asAssessment(value: unknown): Assessment {
	assessmentSchema.parse(value);
	return value as Assessment;
}
