/** The format of an assessment that this version of the product writes. */
export const currentVersion = 2;
