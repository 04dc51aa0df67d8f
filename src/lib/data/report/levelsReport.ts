import { z } from 'zod/mini';
import { localizedSchema } from '../text';

const ids = z.array(z.string());

/** The lowest and the highest level that the answers allow. */
const range = { low: z.int(), high: z.int() };

/** What the answers say about the levels of another framework, and how those are to minimum levels. */
export const levelsReportSchema = z.strictObject({
	framework: z.string(),
	title: localizedSchema,
	/** Whose it is, and that this is not theirs. */
	owner: localizedSchema,
	/** Whose minimum levels they are compared with, where some are chosen. */
	minimums: z.optional(z.strictObject({ title: z.string(), source: z.string(), rows: z.int() })),
	/** In the order of the framework. */
	requirements: z.array(
		z.strictObject({
			id: z.string(),
			...range,
			/** `open`: the answers say nothing. `notApplicable`: they say that it does not apply. */
			status: z.enum(['exact', 'range', 'open', 'notApplicable']),
			/** Items that would narrow it and are not answered, or with "don't know". */
			openItems: ids,
			/** Its own question, or who ordered the audit, would narrow it. */
			isQuestionOpen: z.boolean(),
			waitsForAudit: z.boolean(),
			/** It rests on an answer that was carried over and that nobody has confirmed. */
			isCarried: z.boolean(),
			/** `cannotTell`: some of the levels that the answers allow are high enough, and some are not. */
			minimum: z.optional(z.int()),
			verdict: z.optional(z.enum(['met', 'notMet', 'cannotTell']))
		})
	),
	/** One answer that stands for several requirements: the least of their levels. */
	shared: z.array(
		z.strictObject({
			item: z.string(),
			of: ids,
			...range,
			/** Of those with a minimum. `notAllMet`: one falls short, though it may not be known which. */
			verdict: z.optional(z.enum(['met', 'notAllMet', 'cannotTell']))
		})
	)
});

export type LevelsReport = z.infer<typeof levelsReportSchema>;
export type RequirementReport = LevelsReport['requirements'][number];
