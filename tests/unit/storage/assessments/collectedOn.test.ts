import { expect, it } from 'vitest';
import { collectedOn } from '$lib/storage/assessments/collectedOn';

it.each([
	['2026-03-31T14:59:59.999Z', '2026-03-31'],
	['2026-03-31T15:00:00.000Z', '2026-04-01'],
	['0001-01-01T00:00:00.000Z', '0001-01-01'],
	['9999-12-31T23:00:00.000Z', '9999-12-31']
])('%s is a day in Japan, wherever it is counted: %s', (changed, day) => {
	expect(collectedOn(Date.parse(changed))).toBe(day);
});
