import { catalogue } from './catalogue';

export const nextWords = catalogue({
	ja: {
		heading: '次の一歩',
		least: (verdict: string) => `まず行うこと（判定は「${verdict}」になります）`,
		leastToUnknown:
			'まず行うこと（「未」の確認項目がなくなり、判定は、まだわからない項目の回答しだいになります）',
		best: (count: number) => `すべて済ませるには（${count}件）`,
		only: (count: number) => `済ませるには（${count}件）`,
		asAbove: (criteria: string) => `${criteria}（内容は上の「必要な対応」）`,
		answerFirst: (item: string) => `設問 ${item} の現状を確認し、回答する。`,
		comesToApply: '上の対応により当てはまるようになります。',
		opens: '回答の結果によっては、判定が下がることもあります。',
		separator: '、'
	},
	en: {
		heading: 'Next steps',
		least: (verdict: string) => `Minimum action (the verdict becomes: ${verdict})`,
		leastToUnknown:
			'Minimum action (no criterion remains “Not settled”; the verdict then depends on what is not known yet)',
		best: (count: number) => `To settle everything (${count} ${count === 1 ? 'step' : 'steps'})`,
		only: (count: number) => `To settle it (${count} ${count === 1 ? 'step' : 'steps'})`,
		asAbove: (criteria: string) => `${criteria} (see “What would settle it” above)`,
		answerFirst: (item: string) => `Find out how item ${item} stands, and answer it.`,
		comesToApply: 'It will apply once the steps above are done.',
		opens: 'Depending on the answer, the verdict may get worse.',
		separator: ', '
	}
});
