import { afterEach, describe, expect, it } from 'vitest';
import { editionsInUse, noPacks } from '$lib/wording/editionsInUse';
import { figureIds } from '../../../../src/commands/report/figureIds';
import { figures2015, madeSupplement } from '../../engine/packs/madeTranscription';

const pack = madeSupplement(1);
afterEach(() => editionsInUse.set(noPacks));

describe('the ids of figures, in a line', () => {
	it('are those of the product first, then how many numbers a pack gives of each chart', () => {
		editionsInUse.set({ ...noPacks, packs: [pack] });
		const barsOf = (item: string) =>
			editionsInUse.lists.figures
				.filter((figure) => figure.item === item && figure.source.startsWith(`${pack.id}/`))
				.map(({ id }) => id);
		const [sentence] = figures2015.filter(({ item }) => item === '3.6');
		if (!sentence) throw new Error('3.6 has no figure');
		const [bar = ''] = barsOf('3.7');
		expect(figureIds([...barsOf('3.6'), bar, sentence.id])).toBe(
			`${sentence.id}, 3.6：調査データ「${pack.title.ja}」の数値4件, 3.7：調査データ「${pack.title.ja}」の数値1件`
		);
	});
});
