import { catalogue } from '$lib/wording/catalogue';

export const accessWords = catalogue({
	ja: {
		heading: 'アクセシビリティ',
		aim: 'WCAG 2.2 のレベル AA を目標にしています。次の試験で確かめた範囲を示すものであり、全体の適合を宣言するものではありません。第三者による評価は受けていません。',
		tested: '確かめたことと方法',
		testedIntro: 'どの試験も Chromium で自動的に行い、このツールを変更するたびに実行します。',
		tests: [
			{
				what: '構造、名前、役割、コントラスト',
				how: 'axe ですべてのページを調べ、違反がないことを確かめています。日本語と英語、明るい配色と暗い配色、幅320と1280ピクセル、回答ありと回答なしは、どの2つの組み合わせも必ず試します。4つすべての組み合わせを全ページで調べるコマンドもあります。'
			},
			{
				what: 'キーボードだけの操作',
				how: '質問票の全問への回答、比較レポート、チェックリストまで、キーボードだけで進みます。フォーカスの印が見え、ほかのものに隠れないことを、移動するたびに確かめています。'
			},
			{
				what: '拡大と狭い画面',
				how: '幅320ピクセルの画面、文字を2倍にした設定、その両方で、横にスクロールせずに回答と修正ができることを確かめています。'
			},
			{
				what: '押しやすさ',
				how: 'ボタン、入力欄、リンクが縦横24ピクセル以上あるか、隣と十分に離れていることを、すべてのページで axe により確かめています。'
			},
			{
				what: '誤りの知らせ方',
				how: '誤りがあると、その一覧にフォーカスが移り、そこから入力欄へ移動できることを確かめています。1つの誤りについて読み上げに渡す知らせが、1回だけであることも確かめています。'
			},
			{
				what: '色に頼らない表示',
				how: '判定と差は、記号と言葉でも示します。グラフには、同じ内容の文と表があります。配色を強制する設定（ハイコントラスト）での見え方も確かめています。'
			},
			{
				what: '動きと時間',
				how: '動きを減らす設定に従います。入力に制限時間はありません。'
			},
			{
				what: '言語',
				how: '英語のページに残る日本語の引用には、日本語であることを示す印があります。'
			}
		],
		exceptions: '例外',
		exceptionList: [
			'文の中にあるリンクは、行の高さに従います（WCAG 2.2 の 2.5.8 が認める例外です）。',
			'列の多い表は、狭い画面では表の中だけを横にスクロールします（1.4.10 が認める例外です）。表はキーボードでもスクロールできます。',
			'長い質問票のため、多くの設問では1つの画面に複数の設問が並びます。'
		],
		untested: '確かめていないこと',
		untestedList: [
			'スクリーンリーダー（NVDA、PC-Talker、JAWS、VoiceOver、TalkBack）での実際の読み上げ',
			'障害のある方による利用の試験',
			'音声による操作、視線やスイッチによる操作',
			'Firefox と Safari、実物のスマートフォン',
			'印刷した PDF と、書き出した Excel や Word のファイルのアクセシビリティ'
		],
		report: '問題を知らせるには',
		reportText:
			'使えないところがあれば、このツールを配布している担当者へ、ページの名称、使っているブラウザと支援技術、起きたことをお知らせください。回答の内容を送る必要はありません。'
	},
	en: {
		heading: 'Accessibility',
		aim: 'The aim is WCAG 2.2, level AA. This page says what has been tested; it does not claim conformance as a whole. The tool has not been assessed by a third party.',
		tested: 'What was tested, and how',
		testedIntro: 'All tests run automatically in Chromium, each time this tool is changed.',
		tests: [
			{
				what: 'Structure, names, roles and contrast',
				how: 'axe examines every page and finds nothing. Every pair of these settings is tested together: Japanese or English, light or dark colours, 320 or 1280 pixels, with or without answers. A command examines every page in all combinations of the four.'
			},
			{
				what: 'Keyboard alone',
				how: 'The whole questionnaire is filled in, and the comparison report and the checklist are reached, by keyboard alone. At every step the focus indicator is visible and nothing covers it.'
			},
			{
				what: 'Large text and narrow screens',
				how: 'At 320 pixels, with text at twice the size, and with both, answers can be given and corrected without scrolling sideways.'
			},
			{
				what: 'Target size',
				how: 'Buttons, fields and links are at least 24 by 24 pixels, or far enough from what is beside them: axe measures that on every page.'
			},
			{
				what: 'Errors',
				how: 'When there are errors, focus moves to a list of them that links to the fields. Each error is announced once.'
			},
			{
				what: 'Not by colour alone',
				how: 'Verdicts and gaps have a symbol and a word. What a chart shows is also given in a sentence and a table. The pages have been checked with forced colours (high contrast).'
			},
			{
				what: 'Motion and time',
				how: 'Reduced motion settings are followed. No answer has a time limit.'
			},
			{
				what: 'Language',
				how: 'Japanese quotes on English pages are marked as Japanese.'
			}
		],
		exceptions: 'Exceptions',
		exceptionList: [
			'Links within a sentence are as high as their line (allowed by 2.5.8 of WCAG 2.2).',
			'Tables with many columns scroll sideways on a narrow screen, inside the table only (allowed by 1.4.10). They can be scrolled by keyboard.',
			'The questionnaire is long, so most of its pages hold several items.'
		],
		untested: 'What was not tested',
		untestedList: [
			'How screen readers (NVDA, PC-Talker, JAWS, VoiceOver, TalkBack) actually read the pages.',
			'Use by people with disabilities.',
			'Control by voice, gaze or switch.',
			'Firefox and Safari, and real phones.',
			'Printed PDFs, and the Excel and Word files that can be made.'
		],
		report: 'How to report a problem',
		reportText:
			'If something keeps you from using this tool, tell whoever provides it to you which page it was, which browser and assistive technology you use, and what happened. There is no need to send your answers.'
	}
});
