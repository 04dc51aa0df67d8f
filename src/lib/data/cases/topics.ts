import { z } from 'zod/mini';
import { topicSchema, type Topic } from './topic';
import list from './topics.json';

/** In the order in which a profile shows them. */
export const topics: readonly Topic[] = z.array(topicSchema).parse(list);
