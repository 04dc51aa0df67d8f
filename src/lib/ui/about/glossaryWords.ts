import { catalogue } from '$lib/wording/catalogue';

export const glossaryWords = catalogue({
	ja: {
		heading: '用語集',
		intro:
			'質問票とレポートに出てくる言葉の意味です。調査の用語の説明は、このツールが独自に書いたものです。',
		ofTool: 'このツールの言葉',
		ofSurvey: '調査の用語',
		items: '使われる設問：',
		many: (count: number) => `${count}問`,
		own: [
			{ term: '調査', meaning: 'セクション、設問、選択肢からなる質問票です。' },
			{
				term: '比較対象の調査',
				meaning: '調査を1回行った結果です。2015年度と2017年度があります。'
			},
			{
				term: '設問、選択肢',
				meaning: '報告書に印刷された番号と記号（2.8 の b など）で呼びます。'
			},
			{ term: '回答', meaning: '1つの組織が、1つの設問に答えた内容です。' },
			{
				term: 'アセスメント',
				meaning:
					'1つの組織のある時点の回答一式です。名称、日付、メモ、目標、アクションプランも含みます。'
			},
			{
				term: '公表値',
				meaning:
					'調査について公表された1つの記述です。チーム数、割合のほか、「約半数」などの言葉も含みます。'
			},
			{
				term: '割合',
				meaning: '全体のチームのうち、当てはまるチームが占める大きさです。必ず母数を添えます。'
			},
			{
				term: '範囲',
				meaning:
					'すべての公表値と矛盾しない割合の、最小から最大までです。実際の値は必ずこの中にあります。'
			},
			{
				term: '位置づけ',
				meaning: '自組織の回答より手前のチーム、同じチーム、先のチームの割合です。'
			},
			{
				term: '構築時に定めておくべき事項',
				meaning: '報告書の第4章が挙げる6つの事項です。'
			},
			{
				term: '確認項目、判定',
				meaning:
					'事項が求めることと、回答がそれをどこまで満たすかです。判定には、済、文書化済み（未承認）、一部、未、不明、対象外があります。'
			},
			{ term: '事例', meaning: '報告書の第3章でインタビューを受けた9つのチームのうちの1つです。' }
		]
	},
	en: {
		heading: 'Glossary',
		intro:
			'What the words in the questionnaire and the report mean. The terms of the survey are explained in this tool’s own words.',
		ofTool: 'Words of this tool',
		ofSurvey: 'Terms of the survey',
		items: 'Used in items:',
		many: (count: number) => `${count} of them`,
		own: [
			{ term: 'Survey', meaning: 'The questionnaire: its sections, items and options.' },
			{
				term: 'Edition',
				meaning: 'One year in which the survey was conducted. There are two: 2015 and 2017.'
			},
			{
				term: 'Item, option',
				meaning: 'Referred to by the number and letter printed in the report, such as 2.8 b.'
			},
			{ term: 'Answer', meaning: 'What one organisation answered to one item.' },
			{
				term: 'Assessment',
				meaning:
					'All answers of one organisation at one time, with a title, dates, notes, targets and an action plan.'
			},
			{
				term: 'Figure',
				meaning:
					'One published statement about an edition: a count, a percentage, or words such as “about half”.'
			},
			{
				term: 'Share',
				meaning: 'The part of the teams to which something applies, always with its base.'
			},
			{
				term: 'Bounds',
				meaning:
					'The least and the greatest share that agree with every published figure. The true value is always between them.'
			},
			{
				term: 'Position',
				meaning: 'The shares of teams before, same as and after your own answer.'
			},
			{
				term: 'Must-settle matter',
				meaning:
					'One of the six that chapter 4 of the report says must be settled when a CSIRT is built.'
			},
			{
				term: 'Criterion, verdict',
				meaning:
					'What a matter asks for, and how far your answers meet it: settled, documented, rough, not settled, unknown or not applicable.'
			},
			{ term: 'Case', meaning: 'One of the nine teams interviewed in chapter 3 of the report.' }
		]
	}
});
