import packs from 'derived:shippedPacks';
import type { Pack } from './editionPack';

/** Packs of whoever builds the product for others, checked when it is built. */
export const shippedPacks: readonly Pack[] = packs;
