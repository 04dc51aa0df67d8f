import { catalogue } from '$lib/wording/catalogue';

export const editionWords = catalogue({
	ja: {
		asked: '調査時期',
		published: '公表日',
		teams: '回答したチーム',
		sample: '対象と方法',
		sources: '公表値の出典',
		figures: '公表値の数',
		threshold: '表示される最小の組織数',
		separator: '、'
	},
	en: {
		asked: 'Asked',
		published: 'Published',
		teams: 'Teams that answered',
		sample: 'Who was asked, and how',
		sources: 'Sources of the figures',
		figures: 'Number of figures',
		threshold: 'Minimum number of organisations shown',
		separator: ', '
	}
});
