import { catalogue } from '$lib/wording/catalogue';

export const aboutWords = catalogue({
	ja: {
		editionList: '比較対象の調査と、読み込んだ調査データ',
		heading: '調査について',
		what: 'このツールは、JPCERT コーディネーションセンター（JPCERT/CC）が国内の CSIRT に対して行った調査をもとにしています。設問、公表値、6つの事項はその報告書から引用しています。',
		titles: '報告書',
		japanese: '日本語',
		english: '英語版',
		englishNote:
			'英語版（2017年5月12日）の本文は入手できなかったため、英語の設問と引用の訳はこのツールによるものです。',
		editions: '比較対象の調査',
		lost: '失われたものと、その扱い',
		lostText: [
			'報告書の本文は PDF から機械で読み取ったもので、グラフは失われています。多くの設問では、正確な分布ではなく言葉だけが残っています。このツールは言葉を範囲に置き換え、その範囲から確実に言えることだけを示します。値の推測はしません。',
			'設問一覧（表 1.3.1）の一部のページが失われています。2.12～3.2、3.8～4.9 などの選択肢は、報告書の記述をもとに再構成し、その旨を設問に表示しています。',
			'設問の番号（1.1～7.1.2）と、結果の章の番号（2.1.1～2.7.1.1）は異なります。第4章が「アンケート 2.4.1」として引用する値は設問 4.1 のもの、「アンケート 3.1」は設問 3.3.1 のものです。',
			'補足2の部署別のチーム数（25と20）と、設問 2.1 の回答数（32と26）は、両方に属するチームの数が7と6となり、一致しません。どちらも公表されたまま載せています。',
			'2017年度調査の値は、すべて記事から読み取った二次資料です。体制とメンバー数について同じ数値（22、52、90、23）が載っており、一方は記事の誤りの可能性があります。'
		],
		howTo:
			'報告書の PDF をお持ちの方は、グラフの正確な値をデータに追加できます。方法は README に記載しています。',
		sources: '資料',
		primary: '一次資料',
		secondary: '二次資料',
		readOnce: '読み取りは1回のみ',
		rights: '権利',
		rightsText:
			'調査、公表値、名称は JPCERT/CC および各資料の発行者に帰属し、出典を示して引用しています。このツールのプログラムは MIT ライセンスで公開しています。インタビューを受けた個人の名前は載せていません。',
		notices: '組み込んだソフトウェアのライセンス',
		noticesInFile: '組み込んだソフトウェアのライセンスは、このファイルの末尾に記載しています。',
		method: '範囲の求め方を見る',
		glossary: '用語集を開く',
		source: (title: string, publisher: string, kind: string, note: string) =>
			`${title}（${[publisher, kind, note].filter(Boolean).join('、')}）`
	},
	en: {
		editionList: 'Editions, and edition packs you have loaded',
		heading: 'About the survey',
		what: 'This tool is based on a survey of CSIRTs in Japan by the JPCERT Coordination Center (JPCERT/CC). The items, the published figures and the six matters are cited from its report.',
		titles: 'The report',
		japanese: 'Japanese',
		english: 'English edition',
		englishNote:
			'The text of the English edition (12 May 2017) could not be obtained, so the English items and the translations of quotes are this tool’s own.',
		editions: 'Editions',
		lost: 'What was lost, and how it is handled',
		lostText: [
			'The text of the report was read from a PDF by machine, and its charts are lost. For most items only words remain, not the exact distribution. This tool turns words into bounds and shows what follows from them for certain. It estimates nothing.',
			'Some pages of the list of items (Table 1.3.1) are lost. The options of 2.12 to 3.2, 3.8 to 4.9 and some others have been rebuilt from what the report says; each such item says so.',
			'The questionnaire (1.1 to 7.1.2) and the chapter of results (2.1.1 to 2.7.1.1) number the same items differently. What chapter 4 cites as questionnaire 2.4.1 is item 4.1; what it cites as 3.1 is item 3.3.1.',
			'The numbers of teams by department in supplement 2 (25 and 20) and the answers to item 2.1 (32 and 26) leave 7 and 6 teams in both departments, so they do not agree. Both are given as published.',
			'All figures of the 2017 survey are secondary, taken from articles. The same numbers (22, 52, 90, 23) are printed for the set-up and for the number of members; one of the two may be an error in the article.'
		],
		howTo:
			'If you have the PDF of the report, you can add the exact figures of its charts to the data. The README says how.',
		sources: 'Sources',
		primary: 'primary',
		secondary: 'secondary',
		readOnce: 'read once only',
		rights: 'Rights',
		rightsText:
			'The survey, its figures and its names belong to JPCERT/CC and to the publishers of the sources, and are cited with their source. The program of this tool is published under the MIT licence. Nobody who was interviewed is named.',
		notices: 'Licences of the software included',
		noticesInFile: 'The licences of the software included are at the end of this file.',
		method: 'How the ranges are calculated',
		glossary: 'Open the glossary',
		source: (title: string, publisher: string, kind: string, note: string) =>
			`${title} (${[publisher, kind, note].filter(Boolean).join(', ')})`
	}
});
