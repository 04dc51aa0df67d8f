import { itemsById } from '$lib/data/survey/items';
import { unitOf, unitsOf, uncounted } from '$lib/engine/group/memberMarks';
import { literal } from './literal';
import { possiblePairs } from './possiblePairs';

// The marks of members, as `memberMarks` of the pages makes them, for a million of them at once: other hashes,
// the same decisions. Each mark has 16 bits, so that one change in 65,536 goes unseen; four are in a column.

/** The units in the order of their marks. */
export const units: readonly string[] = unitsOf(itemsById);

/** The columns that hold the marks. */
export const markColumns: readonly string[] = Array.from(
	{ length: Math.ceil(units.length / 4) },
	(_, place) => `m${place}`
);

/** The mark at a place in the columns of a table. */
export function markAt(table: string, place: number): string {
	return `((${table}.m${Math.floor(place / 4)} >> ${16 * (place % 4)}) & 65535)`;
}

/** What is hashed with an id to make the mark of a counted answer; of none where `option` is empty. */
export function textOfMark(unit: string, option: string): string {
	return ` ${unit} ${option}`;
}

/** The mark of a member that has no counted answer to a unit, from its id. */
export function markOfNone(unit: string): string {
	return hashOf(`assessment_id || ${literal(textOfMark(unit, ''))}`);
}

/** The id, which is kept in no file, keeps anyone from trying out answers until a mark is the same. */
function hashOf(text: string): string {
	return `(md5_number_lower(${text}) & 65535)`;
}

/** Whether a member has a counted answer to a unit, from the table `members`. */
export function hasSaid(place: number): string {
	return `(members.said${Math.floor(place / 64)} >> ${place % 64}) & 1 = 1`;
}

/** The columns that hold which units were answered at all, a bit a unit; kept in no file. */
export const saidColumns: readonly string[] = Array.from(
	{ length: Math.ceil(units.length / 64) },
	(_, at) => `said${at}`
);

/**
 * The members that rows of responses belong to: who it is, as a hash, its marks, and which units it has answered
 * at all. The threads make the same of what they read; see `writeMarks`.
 *
 * @param responses What the rows come from.
 */
export function membersOfRowsSql(responses: string): string {
	const rows = possiblePairs.flatMap(({ item, option }) => {
		const isCounted = !uncounted.has(option);
		const slot = units.indexOf(isCounted ? unitOf(item, option) : item);
		if (slot < 0) return [];
		const said = textOfMark(units[slot] ?? item, isCounted ? option : '');
		return `(${literal(item)}, ${literal(option)}, ${slot}, ${isCounted}, ${literal(said)})`;
	});
	const marks = markColumns.map(
		(name, column) =>
			`bit_xor(CASE WHEN slot // 4 = ${column} THEN mark << (16 * (slot % 4)) ELSE 0 END) AS ${name}`
	);
	const said = saidColumns.map(
		(name, at) =>
			`bit_or(CASE WHEN is_counted AND slot // 64 = ${at} THEN 1::UBIGINT << (slot % 64) ELSE 0 END) AS ${name}`
	);
	return `
		WITH slots AS (
			FROM (VALUES ${rows.join()}) AS listed (item_id, option_id, slot, is_counted, said)
		)
		SELECT
			left(sha256(assessment_id), 16) AS member,
			assessment_id,
			${[...markColumns.map(withServices), ...saidColumns].join()}
		FROM (
			SELECT assessment_id, ${[...marks, ...said].join()}
			FROM (
				SELECT assessment_id, slot, is_counted, ${hashOf('assessment_id || said')} AS mark
				FROM ${responses} LEFT JOIN slots USING (item_id, option_id)
			)
			GROUP BY assessment_id
		) AS members`;
}

/** A service that is not decided has no row, unlike an item: its mark is that of none. */
function withServices(name: string, column: number): string {
	const missing = units.flatMap((unit, place) => {
		if (!unit.includes('/') || Math.floor(place / 4) !== column) return [];
		const none = `${markOfNone(unit)} << ${16 * (place % 4)}`;
		return `CASE WHEN ${hasSaid(place)} THEN 0 ELSE ${none} END`;
	});
	return `${missing.reduce((sum, each) => `xor(${sum}, ${each})`, name)} AS ${name}`;
}
