import { reportSchema } from '$lib/data/report/report';
import type { Format } from '../format';
import { reportJson } from './reportJson';
import { bytesOf, textOf } from '../textFile';

export const jsonFormat: Format = {
	extension: 'json',
	type: 'application/json',
	bytesOf: async ({ report }) => bytesOf(reportJson(report)),
	expected: ({ report }) => valuesIn(report),
	found: async (bytes) => valuesIn(reportSchema.parse(JSON.parse(textOf(bytes))))
};

/** Every value in a plain object with the path to it, in the order of the paths. */
function valuesIn(value: unknown, path = ''): string[][] {
	if (typeof value !== 'object' || value === null) return [[path, JSON.stringify(value)]];
	return Object.entries(value)
		.filter(([, inside]) => inside !== undefined)
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.flatMap(([key, inside]) => valuesIn(inside, `${path}/${key}`));
}
