import { catalogue } from '../language.svelte';

export const compareWords = catalogue({
	ja: {
		heading: '2つのアセスメントの比較',
		earlier: '以前',
		later: '今回',
		sameEdition: 'どちらも同じ調査年版（2015年度）と比べています。',
		matters: '6つの事項の判定',
		matter: '事項',
		item: '設問',
		differing: (count: number) =>
			count === 0 ? '回答はすべて同じです' : `回答が異なる設問（${count}問）`,
		hidden: '（当てはまらない）',
		needTwo: '比べるには、アセスメントが2つ以上必要です。'
	},
	en: {
		heading: 'Two assessments side by side',
		earlier: 'Earlier',
		later: 'Later',
		sameEdition: 'Both are compared with the same edition (2015).',
		matters: 'Verdicts on the six matters',
		matter: 'Matter',
		item: 'Item',
		differing: (count: number) =>
			count === 0 ? 'All answers are the same' : `Items answered differently (${count})`,
		hidden: '(does not apply)',
		needTwo: 'There must be at least two assessments to compare.'
	}
});
