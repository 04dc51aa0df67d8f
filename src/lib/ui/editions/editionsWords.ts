import { catalogue } from '$lib/wording/catalogue';

export const editionsWords = catalogue({
	ja: {
		heading: '比較対象の調査',
		what: '比較対象となる調査の一覧です。公表された2つの調査のほかに、グループや業界団体が作った調査データを読み込めます。',
		own: 'このツールに含まれる調査',
		packs: '読み込んだ調査データ',
		noPacks: '読み込んだ調査データはまだありません。',
		compare: '表示中のアセスメントと比べる',
		hide: '比較を閉じる',
		remove: '削除する',
		removed: (title: string) => `「${title}」を削除しました。`,
		load: '調査データを読み込む',
		file: '調査データのファイル（JSON）',
		loaded: (title: string) => `「${title}」を読み込みました。`,
		refused: '調査データを読み込めませんでした。今あるデータは何も変わっていません。',
		notKept: 'このブラウザに保存できませんでした。ページを閉じるまでは比べられます。',
		unreadable: (count: number) =>
			`読み取れない調査データが${count}件あります。消さずに残してあります。`,
		detail: '技術的な詳細',
		noAssessment: '比べるには、アセスメントを始めてください。',
		group: 'ファイルを集めて自分で集計する',
		byHand: '調査データを自分で作るには',
		byHandText: [
			'グループのファイルがある場合は「グループの集計」で集計し、調査データとして書き出すのが最も確実です。',
			'公表された報告書（例えば PDF のグラフ）から作る場合は、1つの数値を1つの公表値（figure）として書き写します。設問、選択肢、値の種類（count は組織数、percent は割合、word は言葉）、母数、報告書の中の位置、印刷された言葉を記します。',
			'グラフに数値がない場合は、目で測って数値にしないでください。言葉だけを word か quote として書き写します。',
			'書き写したら、2人目が別に書き写して照合し、次のコマンドで確かめます。形式、ID、母数、整数のチーム数から生じない割合（GRIM 検査）、互いの矛盾がわかります。このページで読み込むときにも、同じことを確かめます。'
		],
		sampleHeading: '最小の調査データの例'
	},
	en: {
		heading: 'Editions',
		what: 'The surveys to compare with. Beside the two published editions you can load an edition pack that a group or an association has made.',
		own: 'Editions that are part of this tool',
		packs: 'Edition packs you have loaded',
		noPacks: 'No edition packs have been loaded yet.',
		compare: 'Compare the open assessment',
		hide: 'Close the comparison',
		remove: 'Remove',
		removed: (title: string) => `“${title}” has been removed.`,
		load: 'Load an edition pack',
		file: 'The pack’s file (JSON)',
		loaded: (title: string) => `“${title}” has been loaded.`,
		refused: 'The pack could not be loaded. Nothing that is here has changed.',
		notKept:
			'It could not be stored in this browser. You can compare with it until you close the page.',
		unreadable: (count: number) =>
			`Packs that cannot be read: ${count}. They are kept as they are.`,
		detail: 'Technical details',
		noAssessment: 'Start an assessment to compare it.',
		group: 'Collect files and summarise them yourself',
		byHand: 'Making a pack of your own',
		byHandText: [
			'If you have a group’s files, summarising them on the page “A group’s results” and exporting a pack is the surest way.',
			'From a published report (the charts of its PDF, for example), write down each number as one figure: the item, the options, the kind of value (count for teams, percent, word), its base, its place in the report, and the printed words.',
			'Where a chart has no numbers, do not measure it by eye. Write down the words alone, as word or quote.',
			'Have a second person write the list down independently and compare. Then run the command below: it finds wrong formats, ids and bases, percentages that no whole number of teams gives (GRIM test), and contradictions. Loading a pack on this page checks the same.'
		],
		sampleHeading: 'The smallest pack'
	}
});
