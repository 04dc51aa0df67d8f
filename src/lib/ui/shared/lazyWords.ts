import { catalogue } from '$lib/wording/catalogue';

export const lazyWords = catalogue({
	ja: { failed: 'この部分を読み込めませんでした。' },
	en: { failed: 'This part could not be loaded.' }
});
