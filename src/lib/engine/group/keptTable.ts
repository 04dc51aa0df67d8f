import { earlierWidth } from './bandWidth';
import { markLength, type MemberMarks } from './memberMarks';
import type { ProtectedDistribution } from './protect';
import type { Changed, EarlierTable } from './tableConflict';

/** What is kept of a table that was made of a group: nothing that its members have said. */
export interface KeptTable {
	threshold: number;
	/** How many numbers its bands hold, and the units that it has shown; earlier versions kept neither. */
	width?: number | undefined;
	units?: readonly string[] | undefined;
	/** By a hash of each member's id, its marks in the order of the units; before, a hash of all answers. */
	members: Readonly<Record<string, string>>;
}

/** What is to be kept of a table. @param units Those of the distribution; what is withheld is not kept. */
export function keptTable(
	{ threshold, width, withheld }: ProtectedDistribution,
	members: readonly MemberMarks[]
): KeptTable {
	const units = [...(members[0]?.marks.keys() ?? [])].filter((unit) => !withheld.includes(unit));
	return {
		threshold,
		width,
		units,
		members: Object.fromEntries(
			members.map(({ member, marks }) => [
				member,
				units.map((unit) => marks.get(unit) ?? '').join('')
			])
		)
	};
}

/** What has changed between a table that was made and the members of the next one. */
export function earlierTable(made: KeptTable, next: readonly MemberMarks[]): EarlierTable {
	const { threshold } = made;
	const before = new Map(Object.entries(made.members));
	const both = next.filter(({ member }) => before.has(member));
	const counted = {
		threshold,
		width: made.width ?? earlierWidth(before.size, threshold),
		teams: before.size,
		left: before.size - both.length,
		joined: next.length - both.length
	};
	if (!made.units) {
		const changed = both.filter(({ member, answers }) => before.get(member) !== answers).length;
		return { ...counted, changed };
	}
	const changed = made.units.map((unit, place): [string, Changed] => {
		const change = { lost: 0, gained: 0 };
		for (const { member, marks, markOfNone } of both) {
			const start = place * markLength;
			const then = before.get(member)?.slice(start, start + markLength);
			const now = marks.get(unit);
			if (then === now || now === undefined) continue;
			const none = markOfNone(unit);
			if (then !== none) change.lost++;
			if (now !== none) change.gained++;
		}
		return [unit, change];
	});
	return { ...counted, changed: new Map(changed) };
}

/** Whether a table that was made tells as much as another one, so that there is nothing to add. */
export function holdsAll(made: KeptTable, next: KeptTable): boolean {
	const { units } = made;
	const ids = Object.keys(next.members);
	if (!units || made.threshold !== next.threshold || made.width !== next.width) return false;
	if (ids.length !== Object.keys(made.members).length) return false;
	const places = (next.units ?? []).map((unit) => units.indexOf(unit));
	if (places.includes(-1)) return false;
	return ids.every((id) => {
		const marks = made.members[id];
		return (
			marks !== undefined &&
			places.map((place) => marks.slice(place * markLength, (place + 1) * markLength)).join('') ===
				next.members[id]
		);
	});
}
