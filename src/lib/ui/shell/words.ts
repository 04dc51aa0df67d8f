import { catalogue } from '../language.svelte';

export const shellWords = catalogue({
	ja: {
		product: 'CSIRT セルフアセスメント',
		skip: '本文へ移動',
		open: '表示中のアセスメント',
		menu: 'メニュー',
		questionnaire: '質問票',
		report: '比較レポート',
		checklist: 'チェックリスト',
		plan: 'アクションプラン',
		files: '保存と読み込み',
		about: '調査について',
		otherLanguage: 'English',
		saved: '保存しました',
		saving: '保存しています',
		failed: '保存できていません',
		failedLong:
			'このブラウザに保存できませんでした。回答はこの画面に残っています。ファイルとして保存してから、もう一度お試しください。',
		retry: 'もう一度保存する',
		undo: (item: string) => `元に戻す（${item}）`,
		example:
			'これは例です。インタビューで公開された、ほかのチームの回答が入っています。あなたの組織の回答ではありません。',
		download: '回答をファイルに保存する',
		noStorage:
			'このブラウザでは IndexedDB が使えないため、回答を保存できません（プライベートウィンドウや組織の設定が原因のことがあります）。このまま入力と比較はできます。終える前に、回答をファイルに保存してください。',
		unreadable: '読み込めない保存データがあります。消さずに残してあります。',
		unreadableLink: '内容を確かめてダウンロードする',
		footer:
			'調査、公表値および名称は JPCERT コーディネーションセンター（JPCERT/CC）のものであり、出典を示して引用しています。このツールは JPCERT/CC が提供するものではありません。',
		promise: '回答はこのブラウザの中だけに保存され、どこにも送信されません。'
	},
	en: {
		product: 'CSIRT self-assessment',
		skip: 'Skip to the content',
		open: 'The open assessment',
		menu: 'Menu',
		questionnaire: 'Questionnaire',
		report: 'Comparison report',
		checklist: 'Checklist',
		plan: 'Action plan',
		files: 'Save and load',
		about: 'About the survey',
		otherLanguage: '日本語',
		saved: 'Saved',
		saving: 'Saving',
		failed: 'Not saved',
		failedLong:
			'This browser could not store your answers. They are still on this page. Save them as a file, then try again.',
		retry: 'Try to save again',
		undo: (item: string) => `Undo (${item})`,
		example:
			'This is an example. It holds what another team said in a published interview, not your own answers.',
		download: 'Save the answers as a file',
		noStorage:
			'IndexedDB is not available in this browser, so your answers cannot be stored (a private window or a company setting can be the reason). You can still fill in and compare. Save your answers as a file before you finish.',
		unreadable: 'Some stored data cannot be read. It has been kept as it is.',
		unreadableLink: 'See what it is and download it',
		footer:
			'The survey, its published figures and its names belong to the JPCERT Coordination Center (JPCERT/CC) and are cited with their source. This tool is not a service of JPCERT/CC.',
		promise: 'Your answers stay in this browser and are never sent anywhere.'
	}
});
