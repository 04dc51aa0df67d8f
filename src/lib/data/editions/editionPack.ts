import { z } from 'zod/mini';
import { figureSchema } from './figure';
import { editionSchema, sourceSchema } from './source';

/** A month: the day on which one member changed its answers would be that member's. */
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** A file that holds one edition of the survey with its figures: a group's own, or somebody else's. */
export const editionPackSchema = z.strictObject({
	format: z.literal('csirt-edition'),
	version: z.literal(1),
	edition: editionSchema,
	sources: z.array(sourceSchema).check(z.minLength(1), z.maxLength(100)),
	figures: z.array(figureSchema).check(z.maxLength(1500)),
	/** How the figures were counted, where they were counted from assessments. */
	collection: z.optional(
		z.strictObject({
			/** When the first and the last of the assessments were changed. */
			from: month,
			to: month,
			/** The fewest teams that a figure may speak of. */
			threshold: z.int().check(z.minimum(3))
		})
	)
});

export type EditionPack = z.infer<typeof editionPackSchema>;
