import { catalogue } from '$lib/wording/catalogue';

export const moreRowsWords = catalogue({
	ja: { more: (count: number) => `さらに表示する（残り${count}件）` },
	en: { more: (count: number) => `Show more (${count} left)` }
});
