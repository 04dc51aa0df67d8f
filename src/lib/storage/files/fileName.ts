/** What a file holds, as its name says it. */
export type Holding =
	| 'answers'
	| 'report'
	| 'positions'
	| 'checklist'
	| 'comparison'
	| 'comparison-items'
	| 'comparison-criteria'
	| 'group'
	| 'group-organisations'
	| 'group-place'
	| 'part'
	| 'levels';

/** Of whom and what a file is. */
export interface Named {
	organisation?: string;
	title: string;
}

/** Together at most 120 characters, and 255 bytes: three for each Japanese letter. */
const longest = {
	organisation: { letters: 30, bytes: 75 },
	title: { letters: 40, bytes: 105 }
} as const;

/**
 * A file name that says of whom, of what and of when, safe on Windows, macOS and Linux:
 * `organisation_title_report_2026-11-28.docx`. It is no path, begins with no dot or dash, and is none of
 * the names that Windows keeps for itself, since a day always stands in it.
 *
 * @param now The date that the name carries, in the person's own time zone.
 */
export function fileName(
	{ organisation = '', title }: Named,
	holding: Holding,
	now: Date,
	extension: string
): string {
	const named = [
		safe(organisation, longest.organisation),
		safe(title, longest.title),
		holding,
		dayOf(now)
	];
	return `${named.filter(Boolean).join('_')}.${extension}`;
}

/** A day in the person's own time zone, as names of files carry it. */
export function dayOf(now: Date): string {
	const pad = (value: number) => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Without what a system could take for a path, refuse, or not show; as long as there is room for. */
function safe(text: string, { letters, bytes }: { letters: number; bytes: number }): string {
	const plain = text
		// Control characters of every kind, those that turn the reading direction among them.
		.replace(/[\\/:*?"<>|_\p{C}\s]+/gu, ' ')
		.replace(/^[\s.~-]+/u, '');
	const beginning = [...plain].slice(0, letters).join('');
	const { read } = new TextEncoder().encodeInto(beginning, new Uint8Array(bytes));
	return beginning.slice(0, read).replace(/[\s.]+$/u, '');
}
