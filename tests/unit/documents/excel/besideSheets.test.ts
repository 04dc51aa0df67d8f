import { expect, it } from 'vitest';
import { withBeside } from '$lib/documents/excel/besideSheets';

it('a chart draws the rows that it is told of, in its two colours', () => {
	const bars = { title: '判定', description: '', from: 3, count: 6 };
	const files = withBeside({}, [
		{ kind: 'table', name: 'overview', title: '概要', columns: [], rows: [], bars }
	]);
	const chart = files['xl/charts/chart1.xml'] ?? '';
	// The head is row 1, then three rows: the six after them are 4 to 9.
	const drawn = [...chart.matchAll(/<c:f>([^<]+)<\/c:f>/g)].map(([, cells]) => cells);
	expect(drawn).toContain("'概要'!$A$4:$A$9");
	expect(drawn.filter((cells) => /\$[CD]\$4/.test(cells ?? ''))).toEqual([
		"'概要'!$C$4:$C$9",
		"'概要'!$D$4:$D$9"
	]);
});
