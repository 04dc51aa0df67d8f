import { z } from 'zod/mini';
import { localizedSchema } from '../text';
import { itemIdSchema } from './itemId';

/** A few related items of one section that are asked on one page. */
export const pageSchema = z.strictObject({
	/** The id of its first item. */
	id: itemIdSchema,
	section: z.string(),
	title: localizedSchema,
	items: z.array(itemIdSchema).check(z.minLength(1))
});

export type Page = z.infer<typeof pageSchema>;
