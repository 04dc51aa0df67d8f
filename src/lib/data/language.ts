/** The languages of the product, the first being the one it opens in. */
export const languages = ['ja', 'en'] as const;

export type Language = (typeof languages)[number];
