import { z } from 'zod/mini';

const number = z.string().check(z.regex(/^\d+(\.\d+)*$/));

/**
 * Where in its source something stands: a table, a section or a supplement by its printed
 * number, a page of its PDF, or the whole of a short article or of a pack of figures. The chapter numbers are those of the report's own
 * headings, so questionnaire item 2.8 has its result in section 2.2.8.
 */
export const placeSchema = z.union([
	z.strictObject({ table: number }),
	z.strictObject({ section: number }),
	z.strictObject({ supplement: number }),
	z.strictObject({ article: z.literal('whole') }),
	z.strictObject({ pack: z.literal('whole') }),
	z.strictObject({ page: z.int().check(z.minimum(1), z.maximum(9999)) })
]);

export type Place = z.infer<typeof placeSchema>;
