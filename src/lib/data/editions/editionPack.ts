import { z } from 'zod/mini';
import { figureSchema } from './figure';
import { editionSchema, sourceSchema } from './source';
import { localizedSchema } from '../text';

/** A month: the day on which one member changed its answers would be that member's. */
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

const content = {
	sources: z.array(sourceSchema).check(z.minLength(1), z.maxLength(100)),
	figures: z.array(figureSchema).check(z.maxLength(1500))
};

/** A file that holds one edition of the survey with its figures: a group's own, or somebody else's. */
export const editionPackSchema = z.strictObject({
	format: z.literal('csirt-edition'),
	/** 2 since figures may say who read them off the source, and on which page of its PDF. */
	version: z.union([z.literal(1), z.literal(2)]),
	edition: editionSchema,
	...content,
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

/** A file with further figures of an edition that is there: they enter its bounds. */
export const supplementSchema = z.strictObject({
	format: z.literal('csirt-edition'),
	version: z.literal(2),
	/** Ids of figures in use end with it. */
	id: z.string().check(z.regex(/^[A-Za-z0-9-]{1,60}$/)),
	title: localizedSchema,
	/** Id of the edition that the figures are of. */
	supplements: z.string(),
	...content
});

export type Supplement = z.infer<typeof supplementSchema>;

/** What the file of a pack holds. */
export const packSchema = z.union([editionPackSchema, supplementSchema]);

export type Pack = EditionPack | Supplement;
