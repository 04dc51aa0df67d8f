import { cellText } from './cells';
import type { Sheet } from './document';

/** A sheet whose columns without any words stand last, where they are not printed. */
export function emptyLast(sheet: Sheet): Sheet {
	const places = sheet.columns.map((_, place) => place);
	const isFilled = (place: number) =>
		sheet.rows.some((row) => row[place] !== undefined && cellText(row[place]) !== '');
	const filled = places.filter(isFilled);
	const order = [...filled, ...places.filter((place) => !isFilled(place))];
	const inOrder = <Each>(list: readonly Each[]) =>
		order.flatMap((place) => list.slice(place, place + 1));
	return {
		...sheet,
		columns: inOrder(sheet.columns).map((column, place) =>
			place === filled.length ? { ...column, isNotPrinted: true } : column
		),
		rows: sheet.rows.map(inOrder)
	};
}
