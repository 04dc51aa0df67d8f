import { z } from 'zod/mini';
import { placeSchema } from '../citation';
import { localizedSchema } from '../text';
import { numberClassSchema } from './item';
import { itemIdSchema } from './itemId';

/**
 * Something that was published and is not one item: the time to build (worked out from 1.5 and
 * 1.6), how the team is set up, whether there is a PSIRT. `from` names the items that give a
 * team's own value; without them the figures are shown and nothing is compared.
 */
export const measureSchema = z.strictObject({
	id: z.string().check(z.regex(/^[a-z][a-zA-Z]*$/)),
	title: localizedSchema,
	places: z.array(placeSchema).check(z.minLength(1)),
	from: z.array(itemIdSchema),
	/** Classes by number of months for the time to build; otherwise the named kinds. */
	classes: z.array(numberClassSchema)
});

export type Measure = z.infer<typeof measureSchema>;
