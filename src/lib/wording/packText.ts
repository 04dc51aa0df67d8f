import type { Report } from '$lib/data/report/report';
import { catalogue } from './catalogue';
import { language } from './language';

const words = catalogue({
	ja: {
		rests: (titles: string) => `計算に使っている調査データ：${titles}`,
		separator: '、'
	},
	en: {
		rests: (titles: string) => `Edition packs used in the calculation: ${titles}`,
		separator: ', '
	}
});

/** Which packs the numbers of a report rest on; nothing where there are none. */
export function packText({ packs = [] }: Pick<Report, 'packs'>): string | undefined {
	if (packs.length === 0) return undefined;
	const titles = packs.map(({ title }) => title[language.current]);
	return words().rests(titles.join(words().separator));
}
