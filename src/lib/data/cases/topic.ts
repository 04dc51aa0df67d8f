import { z } from 'zod/mini';
import { itemIdSchema } from '../survey/itemId';
import { localizedSchema } from '../text';

/** What an interview can tell about a team, such as its budget or its exercises. */
export const topicSchema = z.strictObject({
	id: z.string().check(z.regex(/^[a-z][a-zA-Z]*$/)),
	label: localizedSchema,
	/** Items that a fact on this topic speaks about, whether or not it answers them. */
	items: z.array(itemIdSchema)
});

export type Topic = z.infer<typeof topicSchema>;
