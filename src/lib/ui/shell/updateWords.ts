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
		label: 'New version',
		waiting:
			'There is a new version of this tool. To switch to it, this page is loaded again after your answers are saved. Your answers stay as they are.',
		tookOver:
			'Another tab has switched to a new version of this tool. You can continue in this one. Load it again when it suits you.',
		saving: 'Waiting until your answers are saved. Then the page switches to the new version.',
		begin: 'Save and switch',
		reload: 'Save and load again',
		stop: 'Do not switch',
		later: 'Later'
	}
});
