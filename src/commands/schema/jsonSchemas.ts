import { z } from 'zod/mini';
import { assessmentSchema } from '$lib/data/assessment';
import { reportSchema } from '$lib/data/report/report';

const published = {
	'report.schema.json': {
		title: 'The report of a CSIRT self-assessment',
		schema: reportSchema
	},
	'assessment.schema.json': {
		title: 'A CSIRT self-assessment with its answers, as it is exported',
		schema: assessmentSchema
	}
} as const;

/** The JSON Schemas of the files that other tools may read, by the name of their file in docs/schemas. */
export function jsonSchemas(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(published).map(([name, { title, schema }]) => {
			const { $schema, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' });
			return [name, `${JSON.stringify({ $schema, title, ...rest }, null, '\t')}\n`];
		})
	);
}
