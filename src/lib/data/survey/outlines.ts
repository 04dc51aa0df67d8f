import list from 'derived:outlines';
import type { Outline } from './outline';

/** Every item of the questionnaire without its texts, by id. */
export const outlines: ReadonlyMap<string, Outline> = new Map(
	list.map((outline) => [outline.id, outline])
);
