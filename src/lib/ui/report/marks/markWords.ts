import { catalogue } from '$lib/wording/catalogue';

export const markWords = catalogue({
	ja: {
		each: '点1つが1チームを表します。',
		surely: '確実に該当　',
		possibly: '該当する可能性あり　',
		not: '確実に非該当　',
		own: 'あなたの組織の側'
	},
	en: {
		each: 'Each dot is one team:',
		surely: 'certainly counted, ',
		possibly: 'possibly, ',
		not: 'certainly not; ',
		own: 'the side your team is on.'
	}
});
