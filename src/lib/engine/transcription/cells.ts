import type { Item } from '$lib/data/survey/item';
import { noAnswer } from '../benchmark/scale';

/** One number of an item's chart. */
export interface ChartField {
	/** `b`, or of a service `b/inHouse`. For ever: kept transcriptions hold it. */
	id: string;
	/** The option, class or service; `none` for the teams without an answer. */
	option: string;
	/** How the service is provided, or that nothing was answered. */
	provision?: string;
}

/** What figures call the teams that do not say how they provide a service. */
const withoutWay = 'noAnswer';

/** The numbers that the chart of an item may show, in the order in which they are printed. */
export function cellsOf(item: Item): ChartField[] {
	if (item.kind === 'services') {
		const services = [...item.services, item.other].map(({ id }) => id);
		const provisions = [...item.provisions.map(({ id }) => id), withoutWay];
		return services.flatMap((option) =>
			provisions.map((provision) => ({ id: `${option}/${provision}`, option, provision }))
		);
	}
	const options = 'options' in item ? item.options : item.classes;
	return [...options.map(({ id }) => id), noAnswer].map((id) => ({ id, option: id }));
}

/** The fields of an item in the order in which they are typed: its cells, then what they are out of. */
export function typedFieldsOf(item: Item): string[] {
	return [...cellsOf(item).map(({ id }) => id), 'base', 'page', 'note'];
}
