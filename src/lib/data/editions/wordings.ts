import { z } from 'zod/mini';
import { wordingSchema, type Wording } from './wording';
import list from './wordings.json';

/** Which interval of the share each printed word allows. */
export const wordings: readonly Wording[] = z.array(wordingSchema).parse(list);
