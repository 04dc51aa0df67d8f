import { z } from 'zod/mini';
import { localizedSchema, type Localized } from '../text';
import { itemIdSchema } from './itemId';
import list from './shortNames.json';
import { steps } from './steps';

/** What an item and its options are called where a row has no room for the printed words. */
const shortNameSchema = z.strictObject({
	id: itemIdSchema,
	name: localizedSchema,
	/** By letter; only where the printed label is too long for a row. */
	options: z.optional(z.record(z.string(), localizedSchema))
});

type ShortName = z.infer<typeof shortNameSchema>;

/** The short names of all items, by item. */
export const shortNames: ReadonlyMap<string, ShortName> = new Map(
	z
		.array(shortNameSchema)
		.parse(list)
		.map((each) => [each.id, each])
);

/** The names of the five steps, by letter. */
export const stepNames: ReadonlyMap<string, Localized> = new Map(
	steps.map(({ id, name }) => [id, name])
);
