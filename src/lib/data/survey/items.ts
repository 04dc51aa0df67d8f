import { z } from 'zod/mini';
import { itemSchema, type Item } from './item';
import itemList from './items.json';
import supplementaryList from './supplementary.json';

/** The 52 items of the survey in printed order, then the supplementary questions. */
export const items: readonly Item[] = z
	.array(itemSchema)
	.parse([...itemList, ...supplementaryList]);

export const itemsById: ReadonlyMap<string, Item> = new Map(items.map((item) => [item.id, item]));
