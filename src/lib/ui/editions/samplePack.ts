import type { EditionPack } from '$lib/data/editions/editionPack';

/** The smallest pack that says something: to be copied by whoever makes one by hand. */
export const samplePack: EditionPack = {
	format: 'csirt-edition',
	version: 1,
	edition: {
		id: 'example-2026',
		title: { ja: '例示業界 2026年度調査', en: 'Example industry 2026 survey' },
		askedOn: '2026-06',
		publishedOn: '2026-10-01',
		teams: 40,
		sample: { ja: '会員企業にウェブフォームで尋ねた。', en: 'Member companies, by web form.' }
	},
	sources: [
		{
			id: 'example-report',
			title: { ja: '例示業界 調査報告書', en: 'Report of the example industry' },
			publisher: '例示業界団体',
			publishedOn: '2026-10-01',
			primary: true
		}
	],
	figures: [
		{
			id: '2026/2.8/a/count',
			edition: 'example-2026',
			source: 'example-report',
			place: { section: '2.8' },
			item: '2.8',
			options: ['a'],
			statement: { kind: 'count', teams: 9 },
			base: { kind: 'all' },
			wording: { ja: '停止する権限がある　9社', en: 'May stop systems: 9' }
		}
	]
};
