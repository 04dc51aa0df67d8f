import { catalogue } from '$lib/wording/catalogue';

export const updateWords = catalogue({
	ja: {
		label: '新しい版のお知らせ',
		waiting:
			'このツールの新しい版があります。回答を保存してから、この画面を読み込み直して切り替えます。回答はそのまま残ります。',
		tookOver:
			'別のタブで、このツールが新しい版に切り替わりました。このタブはそのまま使えます。区切りのよいときに読み込み直してください。',
		saving: '保存が終わるのを待っています。保存できたら、新しい版に切り替えます。',
		begin: '保存して切り替える',
		reload: '保存して読み込み直す',
		stop: '切り替えをやめる',
		later: 'あとで'
	},
	en: {
		label: 'News of a new version',
		waiting:
			'There is a new version of this tool. It takes over when your answers are saved and this page is loaded again. Your answers stay as they are.',
		tookOver:
			'This tool has gone over to a new version in another tab. You can go on in this one. Load it again when it suits you.',
		saving: 'Waiting until your answers are saved. Then the new version takes over.',
		begin: 'Save and go over to it',
		reload: 'Save and load again',
		stop: 'Do not go over',
		later: 'Later'
	}
});
