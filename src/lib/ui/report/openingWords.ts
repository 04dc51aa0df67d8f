import { catalogue } from '../language.svelte';
import { capital } from './findingWords';

/** What the opening screen and the filter of the report say. */
export const openingWords = catalogue({
	ja: {
		heading: '要点',
		matters: '構築時に定めておくべき6つの事項',
		settled: (count: number, all: number) => `確認項目 ${count}／${all} 確定`,
		toChecklist: 'チェックリストで根拠を見る',
		gaps: '差の大きい設問',
		strengths: '強みの設問',
		yours: 'あなたの回答',
		inMatters: (ids: string) => `事項 ${ids}`,
		origin: 'この値の根拠',
		more: (count: number) => `ほかに${count}件あります`,
		fewer: (count: number) => `公表値から確かに言えるのは、この${count}件だけです。`,
		noGaps: '公表値から確かに「差がある」と言える設問はありません。',
		noStrengths: '公表値から確かに「強み」と言える設問はありません。',
		none: (count: number) =>
			`${count}件の設問に回答がないか、「わからない」と回答しています。回答すると、ここに表れることがあります。`,
		toAnswer: '質問票で回答する',
		rule: '選び方',
		ruleText: [
			'差：あなたの組織より先の段階にあるチームが、少なくとも約半数（言葉の表での下限 44.5%）いることが確かな設問です。確かな割合（下限）の大きい順に、5件まで示します。',
			'強み：同じか先の段階にあるチームが、多くても55.5%であることが確かな設問です。確かな割合（上限）の小さい順に、5件まで示します。',
			'サービス（2.9）は、提供していないもののうち、約半数以上のチームが提供していることが確かなものを、まとめて1件の差とします。珍しいサービスの提供は強みに数えません。',
			'順序のない設問（部署など）、人数、時期には、優劣がないため含めません。「わからない」と未回答は、差にも強みにもせず、「判断できない設問」とします。合計や総合順位は求めません。'
		],
		cannotTell: (count: number) => `判断できない設問：${count}件`,
		standings: { gap: '差', strength: '強み', neither: '', cannotTell: '判断できない' },
		marks: { gap: '▽', strength: '△', neither: '', cannotTell: '?' },
		have: (share: string) => `これを備えているのは、${share}です。`,
		asFar: (share: string) => `同じか、より先の段階にあるのは、${share}です。`,
		reached: (share: string, reached: string) => `${share}が、${reached}。`,
		criterion: (share: string) => `確認項目を満たす回答は、${share}です。`,
		reasons: {
			notAnswered: '未回答のため、判断できません。',
			dontKnow: '「わからない」と回答しているため、判断できません。',
			partly: '未回答のサービスがあるため、判断できません。',
			notPublished: '比較できる値が公表されていないため、判断できません。',
			outsideClasses: 'この人数が入る区分が公表されていないため、判断できません。',
			tooWide: '公表値から言える範囲が広く、差とも強みとも判断できません。'
		},
		filter: '表示する設問',
		filters: {
			all: 'すべて',
			gap: '差',
			strength: '強み',
			cannotTell: '判断できない',
			matter: (id: string, title: string) => `${id}. ${title}`
		},
		byMatter: '事項',
		shown: (label: string, count: number) => `「${label}」：${count}件の設問を表示しています。`,
		shownAll: (count: number) => `すべての設問（${count}件）を表示しています。`,
		reset: 'すべての設問を表示する',
		empty: '当てはまる設問はありません。'
	},
	en: {
		heading: 'At a glance',
		matters: 'The six matters to settle when a CSIRT is built',
		settled: (count: number, all: number) => `${count} of ${all} criteria settled`,
		toChecklist: 'See the reasons in the checklist',
		gaps: 'Items with the largest gaps',
		strengths: 'Items that are strengths',
		yours: 'Your answer',
		inMatters: (ids: string) => `Matter ${ids}`,
		origin: 'Where this figure comes from',
		more: (count: number) => `${count} more`,
		fewer: (count: number) =>
			`No more than ${count === 1 ? 'this one' : `these ${count}`} can be told for certain from the published figures.`,
		noGaps: 'Of no item can it be told for certain from the published figures that it is a gap.',
		noStrengths:
			'Of no item can it be told for certain from the published figures that it is a strength.',
		none: (count: number) =>
			`${count} ${count === 1 ? 'item is' : 'items are'} not answered, or answered “don’t know”. Once answered, some may appear here.`,
		toAnswer: 'Answer in the questionnaire',
		rule: 'How they are chosen',
		ruleText: [
			'A gap: it is certain that about half of the teams or more (at least 44.5%, the low end of “about half” in the table of words) are further along than you. Five at most, the largest certain share (lower bound) first.',
			'A strength: it is certain that no more than 55.5% of the teams are as far as you or further. Five at most, the smallest certain share (upper bound) first.',
			'Services (2.9): those that you do not offer and that about half of the teams or more certainly provide are one gap together. To provide a rare service is not counted as a strength.',
			'Items without an order (such as departments), numbers of people and dates have no better side and are left out. “Don’t know” and unanswered items are neither gap nor strength: they are listed as “cannot tell”. Nothing is added up and there is no total rank.'
		],
		cannotTell: (count: number) => `Cannot tell: ${count} ${count === 1 ? 'item' : 'items'}`,
		standings: { gap: 'Gap', strength: 'Strength', neither: '', cannotTell: 'Cannot tell' },
		marks: { gap: '▽', strength: '△', neither: '', cannotTell: '?' },
		have: (share: string) => `${capital(share)} have this.`,
		asFar: (share: string) => `${capital(share)} are as far or further.`,
		reached: (share: string, reached: string) => `${capital(share)} ${reached}.`,
		criterion: (share: string) => `${capital(share)} give an answer that meets the criterion.`,
		reasons: {
			notAnswered: 'Cannot tell: not answered.',
			dontKnow: 'Cannot tell: the answer is “don’t know”.',
			partly: 'Cannot tell: some services are not answered.',
			notPublished: 'Cannot tell: nothing was published to compare with.',
			outsideClasses: 'Cannot tell: the published classes have no place for this number.',
			tooWide: 'Cannot tell: the bounds are too wide to call it a gap or a strength.'
		},
		filter: 'Items to show',
		filters: {
			all: 'All',
			gap: 'Gap',
			strength: 'Strength',
			cannotTell: 'Cannot tell',
			matter: (id: string, title: string) => `${id}. ${title}`
		},
		byMatter: 'Matter',
		shown: (label: string, count: number) =>
			`“${label}”: ${count} ${count === 1 ? 'item is' : 'items are'} shown.`,
		shownAll: (count: number) => `All ${count} items are shown.`,
		reset: 'Show all items',
		empty: 'No item is among these.'
	}
});
