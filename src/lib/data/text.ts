import { z } from 'zod/mini';

/** The languages of the product, the first being the one it opens in. */
export const languages = ['ja', 'en'] as const;

export type Language = (typeof languages)[number];

const wording = z.string().check(z.trim(), z.minLength(1));

/** A text in every language of the product. */
export const localizedSchema = z.strictObject({ ja: wording, en: wording });

export type Localized = z.infer<typeof localizedSchema>;
