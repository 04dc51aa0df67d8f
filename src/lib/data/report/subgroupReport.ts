import { z } from 'zod/mini';
import { boundsSchema } from './shares';

const codes = z.array(z.string());

/** A service among the teams placed in one's own kind of department (supplement 2). */
export const subgroupSchema = z.strictObject({
	service: z.string(),
	status: z.enum(['compared', 'noGroup', 'notPublished']),
	group: z.optional(z.string()),
	teams: z.optional(z.int()),
	own: z.optional(z.string()),
	cells: z.array(z.strictObject({ provision: z.string(), teams: z.int(), chance: boundsSchema })),
	figures: codes,
	quoted: codes,
	caveats: codes
});

export type SubgroupReport = z.infer<typeof subgroupSchema>;
