import { z } from 'zod/mini';
import { baseSchema, boundsSchema } from './shares';
import { cutSchema } from './standing';

/** An ordered item at the cut that its figures speak of. */
const practiceSchema = z.strictObject({
	item: z.string(),
	...cutSchema.shape,
	isReached: z.optional(z.boolean())
});

export type Practice = z.infer<typeof practiceSchema>;

/** How many practices one has, and how many the average team has of the very same ones. */
const practiceCountSchema = z.strictObject({
	/** Number of practices that can be compared; those that do not apply are left out. */
	practices: z.int(),
	/** Number of them that one has answered. */
	answered: z.int(),
	/** Number of those that one has. With all that are not answered it could be more. */
	own: z.int(),
	/** Bounds of the mean over the teams, of the practices that one has answered. */
	mean: z.tuple([z.number(), z.number()]),
	/** The same of all of them. */
	meanOfAll: z.tuple([z.number(), z.number()]),
	/** `own` beside `mean`. */
	verdict: z.enum(['more', 'fewer', 'cannotTell']),
	/** Whether the verdict holds under the cautious reading of the words too. */
	isFirm: z.boolean()
});

export type PracticeCount = z.infer<typeof practiceCountSchema>;

/** At most so many teams meet all criteria together: no more than the rarest of them. */
const jointSchema = z.strictObject({
	share: boundsSchema,
	teams: z.optional(z.tuple([z.int(), z.int()])),
	/** The item that the fewest teams meet. */
	item: z.string(),
	isFirm: z.boolean()
});

export type JointBounds = z.infer<typeof jointSchema>;

export const practicesSchema = z.strictObject({
	/** Whose shares they are: those of all teams. */
	base: baseSchema,
	/** Every practice of the survey, in its order. */
	practices: z.array(practiceSchema),
	all: practiceCountSchema,
	/** By section and by matter, where there are any. */
	sections: z.array(z.strictObject({ id: z.string(), ...practiceCountSchema.shape })),
	matters: z.array(
		z.strictObject({
			id: z.string(),
			count: z.optional(practiceCountSchema),
			joint: z.optional(jointSchema)
		})
	),
	/** All matters together. */
	joint: z.optional(jointSchema)
});

export type Practices = z.infer<typeof practicesSchema>;
