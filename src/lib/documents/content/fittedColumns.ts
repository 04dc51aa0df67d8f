import { cellText } from './cells';
import type { Column, Table } from './document';
import { places } from './places';

/** What a filter's button takes of a head. */
const button = 2;

/** The columns of a table: those in which nothing stands are as wide as their heads, so that the rest is read. */
export function fittedColumns({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Column[] {
	return columns.map((column, place) => {
		const isEmpty = rows.every((row) => row[place] === undefined || cellText(row[place]) === '');
		const head = places(column.title) + button;
		return isEmpty ? { ...column, width: Math.min(column.width, head) } : column;
	});
}
