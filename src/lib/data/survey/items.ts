import { z } from 'zod/mini';
import { itemSchema, sectionSchema, type Item, type Section } from './item';
import itemList from './items.json';
import sectionList from './sections.json';
import supplementaryList from './supplementary.json';
import supplementarySection from './supplementarySection.json';

/** The 52 items of the survey in printed order, then the supplementary questions. */
export const items: readonly Item[] = z
	.array(itemSchema)
	.parse([...itemList, ...supplementaryList]);

export const itemsById: ReadonlyMap<string, Item> = new Map(items.map((item) => [item.id, item]));

/** The seven printed sections, then the supplementary questions as section `S`. */
export const sections: readonly Section[] = z
	.array(sectionSchema)
	.parse([...sectionList, supplementarySection]);
