import { z } from 'zod/mini';
import { placeSchema } from '../citation';
import { itemIdSchema } from '../survey/itemId';
import { localizedSchema } from '../text';

/** How far a criterion is met, the best first. */
export const verdictSchema = z.enum(['settled', 'documented', 'rough', 'unknown', 'notSettled']);

export type Verdict = z.infer<typeof verdictSchema>;

const knownVerdictSchema = z.enum(['settled', 'documented', 'rough', 'notSettled']);

/**
 * How an answer becomes a verdict. `byOption`: what each option means; an option left out (such as
 * "other") says nothing. `any`: any answer settles it, for a decision that may go either way.
 * `everyService`: each service has been decided. `people`: at least so many.
 */
const ruleSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('byOption'),
		verdicts: z.record(z.string(), knownVerdictSchema)
	}),
	z.strictObject({ kind: z.literal('any') }),
	z.strictObject({ kind: z.literal('everyService') }),
	z.strictObject({ kind: z.literal('people'), atLeast: z.int() })
]);

const criterionSchema = z.strictObject({
	/** Matter and position: `1.3`. For ever. */
	id: z.string().check(z.regex(/^[1-6]\.\d+$/)),
	title: localizedSchema,
	/** The item that it is read from. */
	item: itemIdSchema,
	rule: ruleSchema,
	/** What the answer "not applicable" means here; without it the criterion does not count. */
	notApplicable: z.optional(knownVerdictSchema),
	/** While the other item has one of these options, the criterion is settled without asking. */
	settledWhen: z.optional(z.strictObject({ item: itemIdSchema, is: z.array(z.string()) })),
	/** Where the item asks for less than chapter 4 does: what else is to be checked. */
	note: z.optional(localizedSchema),
	/** What would settle it, as an instruction. */
	settledBy: localizedSchema,
	/** What brings it so far and not further, as an instruction, for each such verdict of its rule. */
	towards: z.optional(
		z.strictObject({ rough: z.optional(localizedSchema), documented: z.optional(localizedSchema) })
	)
});

export type Criterion = z.infer<typeof criterionSchema>;

/** One of the six matters of chapter 4 that must be settled when a CSIRT is built. */
export const matterSchema = z.strictObject({
	id: z.enum(['1', '2', '3', '4', '5', '6']),
	title: localizedSchema,
	/** What it is about, in a sentence of the project's own. */
	summary: localizedSchema,
	place: placeSchema,
	criteria: z.array(criterionSchema).check(z.minLength(1))
});

export type Matter = z.infer<typeof matterSchema>;
