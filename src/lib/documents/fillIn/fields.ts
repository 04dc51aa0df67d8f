import type { Item } from '$lib/data/survey/item';
import type { Localized } from '$lib/data/text';
import { choices } from './fillInWords';

/** What one answer cell takes: one of some words, or a whole number. */
type FieldKind =
	| { kind: 'list'; options: readonly { id: string; label: Localized }[] }
	| { kind: 'number'; min: number; max: number }
	| { kind: 'none' };

/** One row of the sheet to fill in. */
export type Field = FieldKind & {
	/** What stands in the first column: an item, or one detail of its answer, such as `2.9/a`. */
	key: string;
	/** Which option, service, year or month; the row of the item itself has none. */
	detail?: string;
	label: Localized;
};

const yesNo = [
	{ id: 'yes', label: choices.yes },
	{ id: 'no', label: choices.no }
];

/** The rows of one item: its own, then one for each option, service, year and month. */
export function fieldsOf(item: Item): Field[] {
	const own = { key: item.id, label: item.prompt };
	const detail = (id: string, label: Localized, kind: FieldKind): Field => ({
		...kind,
		key: `${item.id}/${id}`,
		detail: id,
		label
	});
	switch (item.kind) {
		case 'choice':
			return [{ ...own, kind: 'list', options: item.options.map(lettered) }];
		case 'people':
			return [{ ...own, kind: 'number', min: 0, max: 100_000 }];
		case 'month':
			return [
				{ ...own, kind: 'none' },
				detail('year', { ja: '年（西暦）', en: 'Year' }, { kind: 'number', min: 1970, max: 2100 }),
				detail('month', { ja: '月', en: 'Month' }, { kind: 'number', min: 1, max: 12 })
			];
		case 'choices':
			return [
				{ ...own, kind: 'none' },
				...item.options.map((option) =>
					detail(option.id, lettered(option).label, { kind: 'list', options: yesNo })
				)
			];
		case 'services':
			return [
				{ ...own, kind: 'none' },
				...item.services.map((service) =>
					detail(service.id, lettered(service).label, { kind: 'list', options: item.provisions })
				)
			];
	}
}

/** An option with its printed letter before its words. */
function lettered({ id, label }: { id: string; label: Localized }) {
	return { id, label: { ja: `${id} ${label.ja}`, en: `${id} ${label.en}` } };
}
