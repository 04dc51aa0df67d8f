import { z } from 'zod/mini';
import { frameworkSchema, type Framework } from './framework';
import sim3 from './sim3.json';

/** Every framework that our answers can be read for. */
export const frameworks: readonly Framework[] = z.array(frameworkSchema).parse([sim3]);
