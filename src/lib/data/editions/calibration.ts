import { z } from 'zod/mini';

/**
 * A pair in which the sources print both a word and a number for the same thing. The number must
 * lie in the word's interval: so the report calibrates its own words.
 */
export const calibrationSchema = z.strictObject({
	/** The word as printed. */
	printed: z.string(),
	/** Id of the figure in words. */
	word: z.string(),
	/** Ids of the figures in numbers, which together count the same teams. */
	numbers: z.array(z.string()).check(z.minLength(1)),
	/** The number of teams, worked out by hand from those figures. */
	teams: z.int(),
	/** Number of teams in the base. */
	of: z.int()
});

export type Calibration = z.infer<typeof calibrationSchema>;
