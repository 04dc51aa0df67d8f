import type { CheckedCount } from '$lib/engine/answers/checkedCount';
import { catalogue } from './catalogue';

const words = catalogue({
	ja: {
		name: '回答者以外による確認',
		count: ({ answered, checked, by }: CheckedCount) =>
			`回答済み${answered}問、確認済み${checked}問${by.length === 0 ? '' : `（確認者：${by.join('、')}）`}`
	},
	en: {
		name: 'Checked by a second person',
		count: ({ answered, checked, by }: CheckedCount) =>
			`answered ${answered}, checked ${checked}${by.length === 0 ? '' : ` (by ${by.join(', ')})`}`
	}
});

/** What stands before how much a second person has checked. */
export function checkedName(): string {
	return words().name;
}

/** How much a second person has checked. */
export function checkedText(count: CheckedCount): string {
	return words().count(count);
}
