import { z } from 'zod/mini';
import { answerSchema } from '../answer';
import { nextStepsSchema } from '../readiness/nextStep';
import { baseSchema, boundsSchema } from './shares';

const codes = z.array(z.string());

const reasonSchema = z.strictObject({
	code: z.enum([
		'answer',
		'otherAnswer',
		'settledByOther',
		'partlyAnswered',
		'notAnswered',
		'dontKnow',
		'notApplicable',
		'notAsked',
		'notInInterview'
	]),
	answer: z.optional(answerSchema),
	undecided: z.optional(codes)
});

export type VerdictReason = z.infer<typeof reasonSchema>;

export const matterReportSchema = z.strictObject({
	id: z.string(),
	verdict: z.enum(['settled', 'documented', 'rough', 'unknown', 'notSettled']),
	/** Number of criteria by verdict. */
	counts: z.record(z.string(), z.int()),
	/** What is to be asked again: the verdict rests on less than it seems. */
	doubts: z.optional(z.array(z.enum(['mostNotApplicable', 'noService']))),
	criteria: z.array(
		z.strictObject({
			id: z.string(),
			item: z.string(),
			verdict: z.enum(['settled', 'documented', 'rough', 'unknown', 'notSettled', 'notApplicable']),
			reason: reasonSchema,
			/** Items whose answers, or lack of them, led to the verdict. */
			items: codes,
			/** Share of the teams whose answer to the item would settle it, where published. */
			peers: z.optional(z.strictObject({ share: boundsSchema, base: baseSchema }))
		})
	),
	/** What can be done next about it. */
	nextSteps: nextStepsSchema
});

export type MatterReport = z.infer<typeof matterReportSchema>;
