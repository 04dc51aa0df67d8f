import type { CheckedCount } from '$lib/engine/answers/checkedCount';
import { catalogue } from './catalogue';

const words = catalogue({
	ja: {
		name: '第二者による確認',
		count: ({ answered, checked }: CheckedCount) => `回答済み${answered}問、確認済み${checked}問`
	},
	en: {
		name: 'Checked by a second person',
		count: ({ answered, checked }: CheckedCount) => `answered ${answered}, checked ${checked}`
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
