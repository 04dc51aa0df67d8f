import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonSchemas } from '../../../src/commands/schema/jsonSchemas';
import { assessmentOf, goldenOf, teams } from '../engine/report/fixtures';

const read = (path: string) => readFileSync(path, 'utf8');

/** A reader made from the published file alone, not from the product's schemas. */
const readerOf = (name: string) =>
	z.fromJSONSchema(
		JSON.parse(read(`docs/schemas/${name}`)) as Parameters<typeof z.fromJSONSchema>[0]
	);

/** The whole library sets its language where it is imported, for each file that is tested after it. */
afterAll(() => void z.config({ localeError: undefined }));

describe('the published JSON Schemas', () => {
	it('are what the command writes today', () => {
		const made = jsonSchemas();
		expect(readdirSync('docs/schemas').sort()).toEqual(Object.keys(made).sort());
		for (const [name, text] of Object.entries(made))
			expect(JSON.parse(read(`docs/schemas/${name}`))).toEqual(JSON.parse(text));
	});

	it.each(teams)('take the files of %s, and not with a word too many or one missing', (team) => {
		for (const [schema, given] of [
			['report.schema.json', JSON.parse(read(goldenOf(team)))],
			['assessment.schema.json', assessmentOf(team)]
		] as const) {
			const reader = readerOf(schema);
			const value = given as Record<string, unknown>;
			expect(reader.safeParse(value).error).toBeUndefined();
			expect(reader.safeParse({ ...value, more: 1 }).success).toBe(false);
			const [first = ''] = Object.keys(value);
			const { [first]: left, ...rest } = value;
			expect(left).toBeDefined();
			expect(reader.safeParse(rest).success).toBe(false);
		}
	});
});
