import { z } from 'zod/mini';
import list from './editions.json';
import sourceList from './sources.json';
import { editionSchema, sourceSchema, type Edition, type Source } from './source';

/** The editions of the survey, the one with a report of its own first. */
export const editions: readonly Edition[] = z.array(editionSchema).parse(list);

/** The documents that the figures were read in. */
export const sources: readonly Source[] = z.array(sourceSchema).parse(sourceList);
