import { catalogue } from '$lib/wording/catalogue';

export const startFirstWords = catalogue({
	ja: {
		heading: 'アセスメントを始めましょう',
		noneYet: 'まだアセスメントがありません。名称を付けて始めてください。',
		toStart: '開始ページへ'
	},
	en: {
		heading: 'Start an assessment first',
		noneYet: 'There is no assessment yet. Give it a name and start.',
		toStart: 'To the start page'
	}
});
