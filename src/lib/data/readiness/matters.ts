import { z } from 'zod/mini';
import { matterSchema, type Matter } from './matter';
import list from './matters.json';

/** The six matters of chapter 4 in printed order. */
export const matters: readonly Matter[] = z.array(matterSchema).parse(list);
