import { z } from 'zod/mini';

/**
 * One end of a wording's interval, as a fraction of teams. `share` is fixed; `tenthsPlus` is
 * added to the printed number of tenths (2 割 is 0.2, 半数 is 5 tenths).
 */
const endSchema = z.union([
	z.strictObject({ share: z.number() }),
	z.strictObject({ tenthsPlus: z.number() })
]);

const ends = { low: endSchema, high: endSchema };

/** A row of the table that says which interval of the share a printed word allows. */
export const wordingSchema = z.strictObject({
	id: z.string().check(z.regex(/^[a-z][a-zA-Z]*$/)),
	/** The words as the report prints them; n stands for a number of tenths. */
	printed: z.array(z.string()).check(z.minLength(1)),
	...ends,
	/**
	 * The end that is no part of the interval itself: over a half, of 66 teams, begins at 34. Where the
	 * base is not known the share may come as close as it likes.
	 */
	excluded: z.optional(z.enum(['low', 'high'])),
	/**
	 * The cautious reading, for whoever takes the word for less; without it, the same. `plurality`: no
	 * fewer teams than any single option that the words do not mean, and nothing about the share.
	 */
	cautious: z.optional(
		z.union([
			z.strictObject({ kind: z.literal('interval'), ...ends }),
			z.strictObject({ kind: z.literal('plurality') })
		])
	)
});

export type Wording = z.infer<typeof wordingSchema>;

/** The columns of the table. The usual one is shown; what holds in both is firm. */
export type WordingColumn = 'usual' | 'cautious';
