import { describe, expect, it } from 'vitest';
import { shareRows } from '$lib/documents/content/shareRows';
import { inEdition } from '../../wording/editionReports';

const labelOf = (option: string) => `選択肢 ${option}`;

describe('the shares of an item', () => {
	it('have no row for the side before the first option, but one for a side that may be empty', () => {
		const edition = inEdition({ before: [0, 0], same: [0.6, 0.9], after: [0, 0.4] });
		const rows = shareRows(edition, { labelOf, own: ['a'], scale: 'steps' });
		expect(rows.map(({ what, share }) => [what, ...share])).toEqual([
			['同じ', 0.6, 0.9],
			['手前の段階', 0, 0.4]
		]);
	});

	it('mark an option as one’s own, and none of the ways of providing it', () => {
		const share: [number, number] = [0.5, 0.5];
		const ways = [{ provision: 'inHouse', share }];
		const edition = inEdition({ published: [{ option: 'a', share, ways }] });
		const rows = shareRows(edition, { labelOf, own: ['a'], wayOf: () => '内製' });
		expect(rows.map(({ what, isOwn }) => [what, isOwn])).toEqual([
			['選択肢 a', true],
			['選択肢 a – 内製', false]
		]);
	});
});
