import list from 'derived:sections';
import type { Section } from './item';

/** The seven printed sections, then the supplementary questions as section `S`. */
export const sections: readonly Section[] = list;
