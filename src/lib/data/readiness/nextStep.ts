import { z } from 'zod/mini';
import { answerSchema } from '../answer';
import { verdictSchema } from './matter';

const criterionVerdictSchema = z.enum([...verdictSchema.options, 'notApplicable']);

/** One criterion that is to be better met, and the least answer that would do it. */
const nextStepSchema = z.strictObject({
	criterion: z.string(),
	/** The item whose answer is to be another. */
	item: z.string(),
	/** The verdict now. `notApplicable`: it comes to apply through another step. */
	from: criterionVerdictSchema,
	to: verdictSchema,
	/** The answer then; where any answer would do, or every service must be decided, there is none. */
	answer: z.optional(answerSchema)
});

export type NextStep = z.infer<typeof nextStepSchema>;

/** Steps that belong together, and the verdict on the matter once all are taken. */
const stepsSchema = z.strictObject({ to: verdictSchema, steps: z.array(nextStepSchema) });

export type Steps = z.infer<typeof stepsSchema>;

/**
 * What can be done next about a matter. `least`: the fewest changes that bring it to its next better
 * verdict. `best`: what settles it whole. Neither is there for a matter that is settled.
 */
export const nextStepsSchema = z.strictObject({
	least: z.optional(stepsSchema),
	best: z.optional(stepsSchema)
});

export type NextSteps = z.infer<typeof nextStepsSchema>;
