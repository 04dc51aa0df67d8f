import { z } from 'zod/mini';

/** It was carried over from an earlier assessment and not looked at yet, as of an entry. */
const toConfirm = z.optional(z.literal(true));

/**
 * Answers to what a framework asks beyond the survey, by `framework/requirement`. They are kept beside
 * the entries, so that no count of items ever knows of them.
 */
export const givenSchema = z.record(
	z.string().check(z.regex(/^[a-z0-9-]+\/[A-Za-z0-9.-]+$/)),
	z.discriminatedUnion('kind', [
		z.strictObject({
			kind: z.literal('choice'),
			option: z.string().check(z.regex(/^[a-z]$/)),
			toConfirm
		}),
		z.strictObject({ kind: z.literal('dontKnow'), toConfirm }),
		z.strictObject({ kind: z.literal('notApplicable'), toConfirm })
	])
);

export type Given = Readonly<z.infer<typeof givenSchema>>;
export type GivenAnswer = Given[string];

/** The key of an answer. */
export function givenKey(framework: string, id: string): string {
	return `${framework}/${id}`;
}
