import { z } from 'zod/mini';

/**
 * One end of a wording's interval, as a fraction of teams. `share` is fixed; `tenthsPlus` is
 * added to the printed number of tenths (2 割 is 0.2, 半数 is 5 tenths).
 */
const endSchema = z.union([
	z.strictObject({ share: z.number() }),
	z.strictObject({ tenthsPlus: z.number() })
]);

/** A row of the table that says which interval of the share a printed word allows. */
export const wordingSchema = z.strictObject({
	id: z.string().check(z.regex(/^[a-z][a-zA-Z]*$/)),
	/** The words as the report prints them; n stands for a number of tenths. */
	printed: z.array(z.string()).check(z.minLength(1)),
	low: endSchema,
	high: endSchema,
	/** The share is more than 0: where the base is known, at least one team. */
	positive: z.optional(z.literal(true))
});

export type Wording = z.infer<typeof wordingSchema>;
