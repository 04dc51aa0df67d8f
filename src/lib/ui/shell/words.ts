import { catalogue } from '$lib/wording/catalogue';

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
		safety: '回答の保護と確かめ方',
		help: '参考情報',
		method: '範囲の求め方',
		glossary: '用語集',
		access: 'アクセシビリティ',
		otherLanguage: 'English',
		saved: '保存しました',
		savedInPart: '一部を除いて保存しました',
		saving: '保存しています',
		failed: '保存できていません',
		followed: '別のタブで編集中',
		undo: (item: string) => `元に戻す（${item}）`,
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
		safety: 'How your answers are protected, and how to check it',
		help: 'Reference',
		method: 'How the ranges are calculated',
		glossary: 'Glossary',
		access: 'Accessibility',
		otherLanguage: '日本語',
		saved: 'Saved',
		savedInPart: 'Saved in part',
		saving: 'Saving',
		failed: 'Not saved',
		followed: 'Being edited in another tab',
		undo: (item: string) => `Undo (${item})`,
		footer:
			'The survey, its published figures and its names belong to the JPCERT Coordination Center (JPCERT/CC) and are cited with their source. This tool is not a service of JPCERT/CC.',
		promise: 'Your answers stay in this browser and are never sent anywhere.'
	}
});
