import { z } from 'zod/mini';
import { maxTitleLength } from '../limits';

const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(maxTitleLength));

/** A file with the least levels that a scheme asks for: typed from its document, since we ship none. */
export const minimumPackSchema = z.strictObject({
	format: z.literal('csirt-minimum-levels'),
	version: z.literal(1),
	id: z.string().check(z.regex(/^[A-Za-z0-9-]{1,60}$/)),
	/** Id of the framework whose requirements the rows name. */
	framework: z.string(),
	/** Of the scheme. */
	title: words,
	/** The document that the levels were read in. */
	source: words,
	rows: z
		.array(
			z.strictObject({
				id: z.string().check(z.maxLength(40)),
				minimum: z.int().check(z.minimum(0), z.maximum(9)),
				page: z.optional(z.int().check(z.minimum(1), z.maximum(9999)))
			})
		)
		.check(z.minLength(1), z.maxLength(500))
});

export type MinimumPack = z.infer<typeof minimumPackSchema>;
