import { z } from 'zod/mini';
import { answerSchema } from '../answer';
import { placeSchema } from '../citation';

const caseId = z.string();
const count = z.int().check(z.minimum(0));

/** What the interviewed teams add to a report. Their facts stand in the list of cases, by id. */
export const casesReportSchema = z.strictObject({
	/** The most similar first; equal similarities share a rank. */
	similar: z.array(
		z.strictObject({
			case: caseId,
			/** Gower similarity, 0 to 1. */
			similarity: z.number().check(z.minimum(0), z.maximum(1)),
			/** Number of items that both have answered. */
			items: count,
			rank: z.int().check(z.minimum(1))
		})
	),
	/** Cases with too few common items for anything to be said. */
	tooFew: z.array(z.strictObject({ case: caseId, items: count })),
	/** What the cases do where the answers leave something to be done, by item. */
	gaps: z.array(
		z.strictObject({
			item: z.string(),
			cases: z.array(
				z.strictObject({
					case: caseId,
					answer: z.optional(answerSchema),
					places: z.optional(z.array(placeSchema)),
					printed: z.optional(z.array(z.string())),
					/** Topics on which the interview tells something about the item. */
					facts: z.array(z.string())
				})
			)
		})
	)
});

export type CasesReport = z.infer<typeof casesReportSchema>;
