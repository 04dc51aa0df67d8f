import { SvelteMap } from 'svelte/reactivity';

interface HandedFile {
	/** When the browser was given the file. */
	at: string;
	/** The state of the assessment that is in it. */
	changedAt: string;
}

/** The latest whole file of each assessment that was handed to the browser in this visit, by id. */
const handed = new SvelteMap<string, HandedFile>();

/** Notes that the browser was given a file; whether it reached the disk nobody has told. */
export function noteHanded(id: string, file: HandedFile): void {
	handed.set(id, file);
}

/** When the browser was given a file with just this state, if it was. */
export function handedAt({ id, changedAt }: { id: string; changedAt: string }): string | undefined {
	const file = handed.get(id);
	return file?.changedAt === changedAt ? file.at : undefined;
}
