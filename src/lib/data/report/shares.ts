import { z } from 'zod/mini';

const fraction = z.number().check(z.minimum(0), z.maximum(1));

/** The smallest interval that a share must lie in, as fractions of the teams in the base. */
export const boundsSchema = z.tuple([fraction, fraction]);

export const baseSchema = z.strictObject({
	kind: z.enum(['all', 'withSoc', 'contacted', 'publishing', 'sharing']),
	/** Number of teams in the base, where a source states it. */
	teams: z.optional(z.int())
});

/** The share of the teams with one option, whoever asks. */
export const optionShareSchema = z.strictObject({
	option: z.string(),
	share: boundsSchema,
	/** Wilson's 95 % interval; of bounds, from its low end at the fewest teams to its high end at the most. */
	chance: z.optional(boundsSchema),
	/** For a service: the share of the teams that provide it in one way, where the figures bound it. */
	ways: z.optional(z.array(z.strictObject({ provision: z.string(), share: boundsSchema })))
});

export type OptionShare = z.infer<typeof optionShareSchema>;
