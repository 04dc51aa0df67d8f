import { z } from 'zod/mini';
import { localizedSchema } from '../text';
import list from './help.json';
import { itemIdSchema } from './itemId';

/** What helps a person to answer one item. */
const helpSchema = z.strictObject({
	item: itemIdSchema,
	/** What is asked and why it matters, in one or two sentences of the project's own. */
	text: localizedSchema,
	/** An example of what would bear the answer out. */
	evidence: localizedSchema
});

export type Help = z.infer<typeof helpSchema>;

/** Help on every item, the supplementary questions included. */
export const helpByItem: ReadonlyMap<string, Help> = new Map(
	z
		.array(helpSchema)
		.parse(list)
		.map((help) => [help.item, help])
);
