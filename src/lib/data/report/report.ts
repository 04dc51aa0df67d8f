import { z } from 'zod/mini';
import { localizedSchema } from '../text';
import { buildTimeSchema } from './buildTimeReport';
import { casesReportSchema } from './casesReport';
import { itemReportSchema } from './itemReport';
import { levelsReportSchema } from './levelsReport';
import { matterReportSchema } from './matterReport';
import { practicesSchema } from './practices';
import { highlightsSchema } from './standing';
import { subgroupSchema } from './subgroupReport';

/** Everything that follows from one assessment and the published figures, as a plain value. */
export const reportSchema = z.strictObject({
	format: z.literal('csirt-report'),
	version: z.literal(1),
	assessment: z.strictObject({
		id: z.string(),
		title: z.string(),
		organisation: z.string(),
		asOf: z.optional(z.string()),
		assessor: z.optional(z.string()),
		confidentiality: z.optional(z.string()),
		changedAt: z.string()
	}),
	/** The edition compared with. */
	edition: z.string(),
	/** The packs that numbers of it may rest on: figures of theirs carry their ids. */
	packs: z.optional(
		z.array(
			z.strictObject({
				id: z.string(),
				title: localizedSchema,
				kind: z.enum(['edition', 'supplement'])
			})
		)
	),
	/** Caveats of the report as a whole. */
	caveats: z.array(z.string()),
	highlights: highlightsSchema,
	practices: practicesSchema,
	items: z.array(itemReportSchema),
	buildTime: buildTimeSchema,
	subgroups: z.array(subgroupSchema),
	matters: z.array(matterReportSchema),
	/** Beside the interviewed teams, where their list was given. */
	cases: z.optional(casesReportSchema),
	/** The levels of other frameworks: once one of their questions is answered, or minimum levels are chosen. */
	frameworks: z.optional(z.array(levelsReportSchema))
});

export type Report = z.infer<typeof reportSchema>;
