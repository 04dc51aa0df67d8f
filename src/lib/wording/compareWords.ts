import { catalogue } from './catalogue';

export const compareWords = catalogue({
	ja: {
		heading: 'アセスメントの比較',
		earlier: '以前',
		later: '今回',
		named: (title: string, day: string) => `${title}（${day}）`,
		print: '比較を印刷する',
		sameEdition: (edition: string) =>
			`どのアセスメントも、同じ調査（${edition}）の公表値と比べています。公表値が同じなので、位置づけの違いは回答の違いだけによります。`,
		otherOrganisation: '2つのアセスメントの組織名が異なります。',
		changed: (moment: string) => `最終更新 ${moment}`,
		/** From then to now, each out of how many; the number of all once where it is the same. */
		criteriaMoved: (then: string, now: string) =>
			`済の確認項目は ${then} から ${now} になりました。`,
		practicesMoved: (then: string, now: string) =>
			`回答した取り組みのうち実施しているものは ${then} から ${now} になりました。`,
		outOf: (count: number, all: number) => `${count}／${all}`,
		unconfirmed: (count: number, items: string) =>
			`今回の回答のうち${count}問は、以前から引き継いだままで、まだ確認していません（${items}）。`,
		matters: '6つの事項の判定',
		mattersInRow: (count: number) => `6つの事項の判定（${count}回分）`,
		matter: '事項',
		change: '変化',
		settled: (settled: number, all: number) => `済 ${settled}／${all}`,
		criteria: '判定が変わった確認項目',
		criterion: '確認項目',
		noCriteria: '判定が変わった確認項目はありません。',
		items: '設問ごとの変化',
		item: '設問',
		counts: (changes: string) => `${changes}。`,
		count: (change: string, count: number) => `${change} ${count}問`,
		allSame: '回答はすべて同じです。',
		show: '表示する設問',
		showChanged: '変わった設問だけ',
		showAll: 'すべての設問',
		noneShown: 'このような設問はありません。',
		hidden: '（当てはまらない）',
		carried: '引き継いだまま',
		carriedMark: '未確認',
		began: '開始日',
		applying: '当てはまる確認項目',
		practices: '実施している取り組み',
		practicesAnswered: '回答した取り組み',
		answerOf: (side: string) => `${side}：回答`,
		positionOf: (side: string) => `${side}：公表値との比較`,
		changesOf: (change: string) => `設問の変化：${change}`,
		files: '比較を文書にする',
		filesCare: 'どのファイルにも両方の回答がそのまま入ります。取り扱いにご注意ください。',
		csvItems: '設問ごとの変化',
		csvCriteria: '確認項目ごとの判定',
		end: 'この文書は、2つのアセスメントの回答と公表値だけから作成しました。総合点や順位は含みません。',
		needTwo: '比べるには、アセスメントが2つ以上必要です。',
		secondOf: (title: string) =>
			`「${title}」の回答を引き継いで新しい年度を始めるか、以前に保存したファイルを読み込んでください。`,
		noneOfOwn:
			'このブラウザには、まだあなたの組織のアセスメントがありません。新しく始めるか、保存したファイルを読み込んでください。',
		openFile: 'ファイルから読み込む',
		separator: '、',
		changes: {
			same: '同じ',
			better: '改善',
			worse: '後退',
			different: '変更',
			nowAnswered: '新たに回答',
			noLongerAnswered: '未回答へ',
			nowApplies: '新たに該当',
			noLongerApplies: '非該当へ',
			nowKnown: '新たに判明',
			noLongerKnown: '不明へ',
			nowCounts: '新たに対象',
			noLongerCounts: '対象外へ'
		}
	},
	en: {
		heading: 'Assessments side by side',
		earlier: 'Earlier',
		later: 'Later',
		named: (title: string, day: string) => `${title} (${day})`,
		print: 'Print the comparison',
		sameEdition: (edition: string) =>
			`Every assessment is compared with the figures of the same edition (${edition}). Because the figures are the same, positions differ only where answers differ.`,
		otherOrganisation: 'The two assessments name different organisations.',
		changed: (moment: string) => `Last changed ${moment}`,
		criteriaMoved: (then: string, now: string) => `Criteria settled: ${then} then, ${now} now.`,
		practicesMoved: (then: string, now: string) =>
			`Practices in place, of those answered: ${then} then, ${now} now.`,
		outOf: (count: number, all: number) => `${count} of ${all}`,
		unconfirmed: (count: number, items: string) =>
			`${count} of the later answers ${count === 1 ? 'was' : 'were'} carried over and not confirmed yet (${items}).`,
		matters: 'Verdicts on the six matters',
		mattersInRow: (count: number) => `Verdicts on the six matters (${count} assessments)`,
		matter: 'Matter',
		change: 'Change',
		settled: (settled: number, all: number) => `Settled: ${settled} of ${all}`,
		criteria: 'Criteria whose verdict changed',
		criterion: 'Criterion',
		noCriteria: 'No criterion changed its verdict.',
		items: 'Changes item by item',
		item: 'Item',
		counts: (changes: string) => `${changes}.`,
		count: (change: string, count: number) => `${change}: ${count}`,
		allSame: 'All answers are the same.',
		show: 'Items to show',
		showChanged: 'What changed',
		showAll: 'All items',
		noneShown: 'There are no such items.',
		hidden: '(does not apply)',
		carried: 'Carried over',
		carriedMark: 'not confirmed',
		began: 'Begun on',
		applying: 'Criteria that apply',
		practices: 'Practices in place',
		practicesAnswered: 'Practices answered',
		answerOf: (side: string) => `${side}: answer`,
		positionOf: (side: string) => `${side}: beside the figures`,
		changesOf: (change: string) => `Items: ${change}`,
		files: 'Make a document of the comparison',
		filesCare: 'Each file contains all the answers of both assessments. Handle it with care.',
		csvItems: 'the changes item by item',
		csvCriteria: 'the criteria',
		end: 'This document was made from the answers of two assessments and the published figures alone. It contains no total score and no ranking.',
		needTwo: 'You need at least two assessments to compare.',
		secondOf: (title: string) =>
			`Start a new year with the answers of “${title}” carried over, or load a file that you saved earlier.`,
		noneOfOwn:
			'There is no assessment of your own in this browser yet. Start one, or load a file that you saved.',
		openFile: 'Load from a file',
		separator: ', ',
		changes: {
			same: 'Same',
			better: 'Better',
			worse: 'Worse',
			different: 'Different',
			nowAnswered: 'Now answered',
			noLongerAnswered: 'No longer answered',
			nowApplies: 'Now applies',
			noLongerApplies: 'No longer applies',
			nowKnown: 'Now known',
			noLongerKnown: 'No longer known',
			nowCounts: 'Now counts',
			noLongerCounts: 'No longer counts'
		}
	}
});

/** What stands before a change's word where there is room for both. */
export const changeSymbols: Readonly<Record<Change, string>> = {
	same: '＝',
	better: '↗',
	worse: '↘',
	different: '◆',
	nowAnswered: '＋',
	noLongerAnswered: '－',
	nowApplies: '＋',
	noLongerApplies: '－',
	nowKnown: '＋',
	noLongerKnown: '－',
	nowCounts: '＋',
	noLongerCounts: '－'
};

/** Any change, of an answer or of a verdict. */
export type Change = keyof ReturnType<typeof compareWords>['changes'];
