import { describe, expect, it } from 'vitest';
import { chartXml } from '$lib/documents/excel/chartXml';

const bars = {
	title: '判定',
	description: '',
	names: "'Overview'!$A$7:$A$12",
	series: [
		{ name: "'Overview'!$C$6", values: "'Overview'!$C$7:$C$12", colour: '8CC9A1' },
		{ name: "'Overview'!$D$6", values: "'Overview'!$D$7:$D$12", colour: 'C9CED6' }
	]
};

describe('the chart of a sheet', () => {
	it('draws each series from its cells, in its colour', () => {
		const drawn = chartXml(bars).match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
		expect(drawn).toHaveLength(2);
		for (const [place, { name, values, colour }] of bars.series.entries()) {
			for (const text of [name, values, colour]) expect(drawn[place]).toContain(text);
		}
	});
});
