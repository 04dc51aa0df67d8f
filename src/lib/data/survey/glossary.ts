import { z } from 'zod/mini';
import { localizedSchema } from '../text';
import list from './glossary.json';
import { itemIdSchema } from './itemId';

/** A word that the questionnaire uses and a reader may not know. */
const termSchema = z.strictObject({
	id: z.string().check(z.regex(/^[a-z][a-zA-Z]*$/)),
	/** What stands in brackets is another word for the same thing. */
	term: localizedSchema,
	meaning: localizedSchema,
	/** The items that use the term, in their own words or in their help. */
	items: z.array(itemIdSchema).check(z.minLength(1))
});

export type Term = z.infer<typeof termSchema>;

/** In reading order: the team, its ground rules, its contacts, its services, its people and tools. */
export const glossary: readonly Term[] = z.array(termSchema).parse(list);
