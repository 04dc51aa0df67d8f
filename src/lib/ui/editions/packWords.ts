import { catalogue } from '$lib/wording/catalogue';

/** What is said of packs in use. */
export const packWords = catalogue({
	ja: {
		supplements: '補足する調査',
		figures: '数値の数',
		read: '書き写した人',
		times: '読み取り',
		separator: '、',
		once: (count: number) => `1人で読み取り：${count}件`,
		twice: (count: number) => `2人で照合：${count}件`,
		fromHost: 'このページの提供者が用意した調査データです。',
		use: '調査データの使い方',
		main: '比較対象の調査',
		clash: (item: string) => `公表値と矛盾しています：${item}`,
		contradicted: '矛盾する公表値：',
		impossible: '調査データの数が互いに矛盾しています（合計が母数と違うなど）。',
		saysInstead: '調査データの数値：',
		which: 'どちらを計算に使いますか',
		nobody: 'まだ選ばない（どちらも計算に使わない）',
		published: '公表値を使う',
		thePack: '調査データを使う',
		desk: '報告書のグラフを書き写す',
		deskText:
			'公表された報告書の PDF をお持ちの方は、グラフの数値を書き写して調査データを作れます。'
	},
	en: {
		supplements: 'Supplements',
		figures: 'Number of figures',
		read: 'Read by',
		times: 'Readings',
		separator: ', ',
		once: (count: number) => `read once: ${count}`,
		twice: (count: number) => `read by two people: ${count}`,
		fromHost: 'This pack is provided by whoever hosts this page.',
		use: 'How packs are used',
		main: 'Edition to compare with',
		clash: (item: string) => `Contradicts what is published: ${item}`,
		contradicted: 'Published, and contradicted:',
		impossible:
			'The numbers in the pack are inconsistent; for example, they may not add up to their base.',
		saysInstead: 'The pack says:',
		which: 'Which of them is to be used?',
		nobody: 'Not chosen yet (neither is used)',
		published: 'Use what is published',
		thePack: 'Use the pack',
		desk: 'Type the charts of a report',
		deskText: 'If you have the PDF of a published report, you can type its charts and make a pack.'
	}
});
