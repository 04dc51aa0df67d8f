import { z } from 'zod/mini';

const wording = z.string().check(z.trim(), z.minLength(1));

/** A text in every language of the product. */
export const localizedSchema = z.strictObject({ ja: wording, en: wording });

export type Localized = z.infer<typeof localizedSchema>;
