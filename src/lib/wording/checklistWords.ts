import { catalogue } from './catalogue';

export const checklistWords = catalogue({
	ja: {
		heading: '構築時に定めておくべき事項 チェックリスト',
		intro:
			'JPCERT/CC の報告書第4章が挙げる6つの事項について、回答から読み取れる状況をまとめたものです。事項は、当てはまる確認項目がすべて「済」のときに「済」となります。',
		legend: '判定の意味',
		print: 'チェックリストを印刷する',
		printSummary: '要約（1ページ）を印刷する',
		summaryHeading: '構築時に定めておくべき事項 判定の要約',
		standing: (matters: number, criteria: number, all: number) =>
			`${matters === 0 ? '6つの事項に、済はまだありません' : `6つの事項のうち${matters}つが済です`}。当てはまる確認項目${all}項目のうち、${criteria}項目が済です。`,
		countsNote:
			'表の数字は、判定ごとの確認項目の数です。事項の判定は、最も弱い確認項目によります。',
		weightiest: '優先して対応する確認項目',
		weightiestNote: (shown: number, all: number) =>
			`済んでいない${all}項目のうち、優先する${shown}項目です。遅れているものから、実施しているチームの多い順で、未回答は最後です。`,
		weightiestAll: '遅れているものから、実施しているチームの多い順です。未回答は最後です。',
		allSettled: '当てはまる確認項目は、すべて済です。',
		who: '担当・期限',
		addToPlan: 'アクションプランに加える',
		organisation: '組織名',
		assessment: 'アセスメント',
		changed: '最終更新',
		edition: '比較対象の調査',
		summary: '6つの事項の状況',
		matter: '事項',
		verdict: '判定',
		settledCount: '済の確認項目',
		ofCriteria: (settled: number, all: number) => `${all}項目中${settled}項目`,
		criterion: '確認項目',
		reason: '判定の根拠となった回答',
		next: '必要な対応',
		/** Where a row stands on a narrow screen. */
		short: { reason: '根拠', next: '対応' },
		peers: '公表値',
		peersSettled: (share: string) => `これを満たすチームは、${share}です。`,
		jointly: (share: string) => `この事項の確認項目をすべて満たすチームは、${share}です。`,
		verdicts: {
			settled: '済',
			documented: '文書化済み（未承認）',
			rough: '一部',
			unknown: '不明',
			notSettled: '未',
			notApplicable: '対象外'
		},
		meanings: {
			settled: '文書化され承認されている、または求められる状態を満たしている',
			documented: '文書化されているが、承認されていない',
			rough: '目安がある、または一部だけ満たしている',
			unknown: '未回答、「わからない」、または判定できない「その他」',
			notSettled: '定められていない',
			notApplicable:
				'「該当しない」と回答、またはほかの回答により当てはまらない（判定には数えない）'
		},
		symbols: {
			settled: '✓',
			documented: '◕',
			rough: '◐',
			unknown: '?',
			notSettled: '✕',
			notApplicable: '–'
		},
		reasons: {
			notAnswered: (items: string) => `${items} が未回答`,
			notInInterview: (items: string) => `${items} についてはインタビューにない`,
			dontKnow: (items: string) => `${items} が「わからない」`,
			notApplicable: (items: string) => `${items} が「該当しない」`,
			notAsked: (items: string) => `${items} の回答により当てはまらない`,
			partlyAnswered: (items: string, open: number) => `${items} のうち${open}サービスが未回答`,
			otherAnswer: (answer: string) => `「${answer}」。この回答からは判定できない`,
			settledByOther: (answer: string) => `「${answer}」のため確認は不要`
		},
		signatures: '確認と承認',
		signer: { made: '作成者', checked: '確認者', approved: '承認者' },
		toSign: ['部署', '役職', '氏名', '日付'],
		seal: '印',
		source: (place: string) => `出典：報告書 ${place}`,
		basis:
			'公表値は「2015年度 CSIRT 構築および運用における実態調査」（JPCERT/CC、2016年6月29日）によります。'
	},
	en: {
		heading: 'Checklist of the matters to settle when a CSIRT is built',
		intro:
			'What your answers say about the six matters that chapter 4 of JPCERT/CC’s report names. A matter is settled when all of its criteria that apply are settled.',
		legend: 'What the verdicts mean',
		print: 'Print the checklist',
		printSummary: 'Print the summary (one page)',
		summaryHeading: 'Matters to settle when a CSIRT is built: summary',
		standing: (matters: number, criteria: number, all: number) =>
			`${matters} of the 6 matters are settled. Of the ${all} criteria that apply, ${criteria} are settled.`,
		countsNote:
			'The numbers are criteria by verdict. A matter takes the verdict of its weakest criterion.',
		weightiest: 'Criteria to take up first',
		weightiestNote: (shown: number, all: number) =>
			`${shown} of the ${all} that are not settled: behind first, then by how many teams have it; unanswered last.`,
		weightiestAll: 'Behind first, then by how many teams have it; unanswered last.',
		allSettled: 'Every criterion that applies is settled.',
		who: 'Owner, due',
		addToPlan: 'Add to the plan',
		organisation: 'Organisation',
		assessment: 'Assessment',
		changed: 'Last changed',
		edition: 'Edition compared with',
		summary: 'The six matters at a glance',
		matter: 'Matter',
		verdict: 'Verdict',
		settledCount: 'Criteria settled',
		ofCriteria: (settled: number, all: number) => `${settled} of ${all}`,
		criterion: 'Criterion',
		reason: 'The answer that led to it',
		next: 'What would settle it',
		short: { reason: 'Basis', next: 'To do' },
		peers: 'Published figures',
		peersSettled: (share: string) => `Teams that meet it: ${share}.`,
		jointly: (share: string) => `Teams that meet all criteria of this matter: ${share}.`,
		verdicts: {
			settled: 'Settled',
			documented: 'Documented, not approved',
			rough: 'Rough or in part',
			unknown: 'Unknown',
			notSettled: 'Not settled',
			notApplicable: 'Does not apply'
		},
		meanings: {
			settled: 'documented and approved, or what the criterion asks for is there',
			documented: 'documented but not approved',
			rough: 'a rough guide, or met in part',
			unknown: 'not answered, “don’t know”, or an “other” that cannot be judged',
			notSettled: 'not defined',
			notApplicable: 'answered “not applicable”, or made so by another answer (not counted)'
		},
		symbols: {
			settled: '✓',
			documented: '◕',
			rough: '◐',
			unknown: '?',
			notSettled: '✕',
			notApplicable: '–'
		},
		reasons: {
			notAnswered: (items: string) => `${items} is not answered`,
			notInInterview: (items: string) => `${items}: not in the interview`,
			dontKnow: (items: string) => `${items}: “don’t know”`,
			notApplicable: (items: string) => `${items}: “not applicable”`,
			notAsked: (items: string) => `does not apply because of the answer to ${items}`,
			partlyAnswered: (items: string, open: number) =>
				`${items}: ${open} ${open === 1 ? 'service is' : 'services are'} not answered`,
			otherAnswer: (answer: string) => `“${answer}”, which cannot be judged`,
			settledByOther: (answer: string) => `“${answer}”, so there is nothing to ask`
		},
		signatures: 'Checked and approved',
		signer: { made: 'Prepared by', checked: 'Checked by', approved: 'Approved by' },
		toSign: ['Department', 'Title', 'Name', 'Date'],
		seal: 'Seal',
		source: (place: string) => `Source: report, ${place}`,
		basis:
			'Published figures: Fact-finding Report on the Establishment and Operation of CSIRTs in Japan 2015 (JPCERT/CC, 29 June 2016).'
	}
});
