import { catalogue } from '../language.svelte';

export const errorWords = catalogue({
	ja: {
		notFound: 'ページが見つかりません',
		broken: 'ページを表示できませんでした',
		kept: '回答はこのブラウザに保存されたままです。',
		toStart: '開始ページへ'
	},
	en: {
		notFound: 'There is no such page',
		broken: 'The page could not be shown',
		kept: 'Your answers are still stored in this browser.',
		toStart: 'To the start page'
	}
});
