import { z } from 'zod/mini';
import { figureSchema, type Figure } from './figure';
import list2015 from './figures2015.json';
import list2017 from './figures2017.json';

/** Every published figure of every edition. */
export const figures: readonly Figure[] = z.array(figureSchema).parse([...list2015, ...list2017]);
