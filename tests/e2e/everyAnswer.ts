import type { AllGiven, Given, Provision } from './answering';
import { items } from './survey';

const provisions: readonly Provision[] = ['内製', '内製と外注が半々', '外注', '提供していない'];

/** Some answer to each item, a different one from item to item, such that every item is shown. */
export function everyAnswer(): AllGiven {
	const given = items.map((item, position): [string, Given] => {
		switch (item.kind) {
			case 'month':
				return [item.id, { type: `${2012 + position}年4月` }];
			case 'people':
				return [item.id, { type: String(3 + (position % 30)) }];
			case 'services': {
				const rows = item.services.map(({ id }, row) => [id, provisions[row % 4]]);
				return [item.id, { services: Object.fromEntries(rows), other: '脆弱性診断' }];
			}
			case 'choice':
			case 'choices': {
				const { id, freeText } = item.options[position % item.options.length] ?? { id: 'a' };
				const other = freeText ? { other: `${item.id}のその他` } : {};
				return [
					item.id,
					item.kind === 'choice' ? { choose: id, ...other } : { tick: id, ...other }
				];
			}
		}
	});
	return {
		...Object.fromEntries(given),
		// These let the items that hang on them be shown.
		'2.4': { tick: 'abcd', other: '取材' },
		'2.14': { choose: 'a' },
		'3.3.1': { choose: 'e' },
		'7.1': { choose: 'c' }
	};
}
