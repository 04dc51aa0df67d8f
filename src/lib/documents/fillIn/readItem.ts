import type { Answer, Entry } from '$lib/data/answer';
import { maxWordsLength } from '$lib/data/limits';
import type { Item } from '$lib/data/survey/item';
import { readWhole } from '$lib/engine/answers/readWhole';
import { hasSameContent } from '$lib/engine/merge/mergeItem';
import { fieldsOf, type Field } from './fields';
import { choices, type ColumnName, type FillInProblemCode } from './fillInWords';
import type { RawCell } from './rawSheets';

/** What was not taken, and where it stands. */
export interface FillInProblem {
	sheet: string;
	/** Its address; empty where the row itself is missing. */
	cell: string;
	item: string;
	code: FillInProblemCode;
}

/** The rows of a sheet, by what stands in their first column. */
export type Rows = Map<string, { address: string; cellOf: (name: ColumnName) => RawCell }>;

/** Thrown where a cell cannot be taken. */
class NotTaken extends Error {
	constructor(
		readonly cell: string,
		readonly code: FillInProblemCode
	) {
		super(code);
	}
}

/**
 * Reads what was filled in for one item.
 *
 * @param base What was handed out of it; what the sheet does not show stays from it.
 */
export function readItem(
	item: Item,
	rows: Rows,
	base: Entry,
	sheet: string
): { entry: Entry; problems: FillInProblem[] } {
	try {
		return { entry: entryOf(item, rows, base), problems: [] };
	} catch (problem) {
		if (!(problem instanceof NotTaken)) throw problem;
		const { cell, code } = problem;
		return { entry: base, problems: [{ sheet, cell, item: item.id, code }] };
	}
}

function entryOf(item: Item, rows: Rows, base: Entry): Entry {
	const fields = fieldsOf(item);
	const missing = fields.find(({ key }) => !rows.has(key));
	if (missing) throw new NotTaken('', 'missing');
	const given = answerIn(item, fields, rows);
	const words = Object.fromEntries(
		(['other', 'reason', 'note', 'evidence'] as const).map((name) => [
			name,
			wordsOf(rows, item.id, name)
		])
	);
	const next = withoutEmpty({ ...base, ...words, answer: given });
	if (hasSameContent(next, base)) return base;
	delete next.checked;
	if (!hasSameContent({ answer: given } as Entry, { answer: base.answer } as Entry)) {
		delete next.toConfirm;
		delete next.typed;
	}
	return next;
}

function withoutEmpty(entry: Record<string, unknown>): Entry {
	return Object.fromEntries(
		Object.entries(entry).filter(([, value]) => value !== undefined && value !== '')
	);
}

function wordsOf(rows: Rows, key: string, name: ColumnName): string {
	const { address, text } = safe(rows.get(key)!.cellOf(name));
	if (text.length > maxWordsLength) throw new NotTaken(address, 'tooLong');
	return text;
}

/** A cell that holds what a person has entered. */
function safe(cell: RawCell): RawCell {
	if (cell.kind === 'formula' || cell.kind === 'error') throw new NotTaken(cell.address, cell.kind);
	return cell;
}

function answerIn(item: Item, fields: readonly Field[], rows: Rows): Answer | undefined {
	const without = safe(rows.get(item.id)!.cellOf('without'));
	const read = fields
		.filter(({ kind }) => kind !== 'none')
		.map((field) => ({ field, ...valueOf(field, safe(rows.get(field.key)!.cellOf('answer'))) }));
	const answer = answerOf(item, read);
	if (without.text.trim() === '') return answer;
	if (answer) throw new NotTaken(without.address, 'both');
	const kind = (['dontKnow', 'notApplicable'] as const).find((each) =>
		Object.values(choices[each]).includes(without.text.trim() as never)
	);
	if (!kind) throw new NotTaken(without.address, 'notAnOption');
	return { kind };
}

interface Value {
	address: string;
	/** The id of the option, or the number. */
	id?: string;
	number?: number;
}

function valueOf(field: Field, { address, text }: RawCell): Value {
	const plain = text.trim();
	if (plain === '') return { address };
	if (field.kind === 'list') {
		const option = field.options.find(({ id, label }) => [label.ja, label.en, id].includes(plain));
		if (!option) throw new NotTaken(address, 'notAnOption');
		return { address, id: option.id };
	}
	if (field.kind !== 'number') return { address };
	const read = readWhole(plain, field);
	if (read.status !== 'read') throw new NotTaken(address, 'notANumber');
	return { address, number: read.value };
}

function answerOf(item: Item, read: readonly (Value & { field: Field })[]): Answer | undefined {
	const [first, second] = read;
	switch (item.kind) {
		case 'choice':
			return first?.id === undefined ? undefined : { kind: 'choice', option: first.id };
		case 'people':
			return first?.number === undefined ? undefined : { kind: 'people', people: first.number };
		case 'month': {
			const [year, month] = [first?.number, second?.number];
			if (year !== undefined && month !== undefined) return { kind: 'month', year, month };
			if (year === month) return undefined;
			throw new NotTaken((year === undefined ? first : second)?.address ?? '', 'halfMonth');
		}
		case 'choices': {
			const options = read.flatMap(({ id, field }) =>
				id === 'yes' && field.detail !== undefined ? [field.detail] : []
			);
			return options.length > 0 ? { kind: 'choices', options } : undefined;
		}
		case 'services': {
			const provisions = Object.fromEntries(
				read.flatMap(({ id, field }) => (id && field.detail ? [[field.detail, id]] : []))
			) as Extract<Answer, { kind: 'services' }>['provisions'];
			return Object.keys(provisions).length > 0 ? { kind: 'services', provisions } : undefined;
		}
	}
}
