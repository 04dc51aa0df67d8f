import { catalogue } from '$lib/wording/catalogue';

export const sectionListWords = catalogue({
	ja: {
		heading: '質問票',
		intro:
			'どのセクションからでも始められます。回答は1つ選ぶごとに保存されます。ほかの回答によって当てはまらなくなった設問は、表示されず、数にも入りません。',
		title: 'アセスメントの名称',
		organisation: '組織名（任意。印刷物に表示されます）',
		more: '評価基準日・評価者・取扱区分（任意）',
		moreText: 'すべての印刷物とファイルに表示されます。',
		asOf: '評価基準日（いつの状態についての回答か）',
		assessor: '評価者（氏名または部署名）',
		confidentiality: '取扱区分',
		labels: ['社外秘', '関係者外秘', '秘', '極秘', '公開可'],
		total: (done: number, all: number, unknown: number) =>
			`全体：${all}問中${done}問に回答済み${unknown > 0 ? `（うち「わからない」${unknown}問）` : ''}`,
		/** So that the counts of the pages add up: the report knows the survey alone. */
		totalNote: (survey: number, own: number, hidden: number) =>
			`調査の${survey}問と補足の${own}問${hidden > 0 ? `から、今の回答では対象外の${hidden}問を除いた数です` : 'の合計です'}。比較レポートは調査の設問だけを数えます。`,
		count: (done: number, all: number) => `${done}/${all}`,
		notStarted: '未着手',
		inProgress: '回答中',
		complete: '完了',
		allDone: 'すべての設問に回答しました。',
		toReport: '比較レポートを見る',
		toChecklist: 'チェックリストを見る',
		toConfirm: (count: number) => `前回から引き継いだ回答のうち、${count}問が未確認です。`,
		check: 'すべての回答を確認する',
		ask: (count: number) => `「わからない」の一覧（${count}問）`,
		blank: '記入用紙を印刷する'
	},
	en: {
		heading: 'Questionnaire',
		intro:
			'Start with any section. Each answer is saved as you give it. Items that do not apply because of other answers are not shown and not counted.',
		title: 'Name of the assessment',
		organisation: 'Name of the organisation (optional, for the printed pages)',
		more: 'Date, assessor and confidentiality (optional)',
		moreText: 'They are shown on every printed page and in every file.',
		asOf: 'As of (the day that the answers describe)',
		assessor: 'Assessor (a person or a department)',
		confidentiality: 'Confidentiality label',
		labels: ['Internal', 'Confidential', 'Strictly confidential', 'Public'],
		total: (done: number, all: number, unknown: number) =>
			`In all: ${done} of ${all} items answered${unknown > 0 ? `, ${unknown} of them with “don’t know”` : ''}`,
		totalNote: (survey: number, own: number, hidden: number) =>
			`${survey} items of the survey and ${own} supplementary ones${hidden > 0 ? `, without the ${hidden} that do not apply` : ''}. The comparison report counts those of the survey only.`,
		count: (done: number, all: number) => `${done}/${all}`,
		notStarted: 'Not started',
		inProgress: 'In progress',
		complete: 'Complete',
		allDone: 'Every item is answered.',
		toReport: 'See the comparison report',
		toChecklist: 'See the checklist',
		toConfirm: (count: number) => `${count} of the answers carried over are not confirmed yet.`,
		check: 'Check all answers',
		ask: (count: number) => `What to ask others (${count})`,
		blank: 'Print a blank form'
	}
});
