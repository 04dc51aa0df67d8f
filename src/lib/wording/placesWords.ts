import { catalogue } from './catalogue';

export const placesWords = catalogue({
	ja: { item: '設問', answer: '回答', notPublished: '公表値がありません。' },
	en: { item: 'Item', answer: 'Answer', notPublished: 'Nothing was published.' }
});
