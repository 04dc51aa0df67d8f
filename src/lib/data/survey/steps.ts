import { z } from 'zod/mini';
import { localizedSchema } from '../text';
import list from './steps.json';

/** One of the five steps of item 2.11, which many items share. */
const stepSchema = z.strictObject({
	/** The letter of the option. */
	id: z.enum(['a', 'b', 'c', 'd', 'e']),
	name: localizedSchema,
	meaning: localizedSchema,
	/** An example of what would show that an organisation is at this step. */
	evidence: localizedSchema
});

type Step = z.infer<typeof stepSchema>;

/** The five steps as printed, the furthest first. */
export const steps: readonly Step[] = z.array(stepSchema).parse(list);
