import { z } from 'zod/mini';
import { measureSchema, type Measure } from './measure';
import list from './measures.json';

/** What was published beside the items. */
export const measures: readonly Measure[] = z.array(measureSchema).parse(list);
