import { readings, type WhichReading, type Transcription } from '$lib/data/editions/transcription';
import { typedFieldsOf } from '$lib/engine/transcription/cells';
import { fieldOf } from '$lib/engine/transcription/differences';
import { isSame } from '$lib/storage/assessments/changes';
import type { ItemDifference } from '../history/itemDifferences';
import { deskItems } from './deskCheck';
import { deskWords } from './deskWords';

/**
 * The items that differ between two states of a transcription, with their numbers. Whoever reads second is
 * not shown what the first has typed.
 */
export function typedDifferences(
	then: Transcription,
	now: Transcription,
	reader: WhichReading
): ItemDifference[] {
	const words = deskWords();
	const shown = reader === 'first' ? readings : (['second'] as const);
	return deskItems.flatMap((item) =>
		shown.flatMap((reading) => {
			const fields = typedFieldsOf(item).filter(
				(field) => fieldOf(then[reading][item.id], field) !== fieldOf(now[reading][item.id], field)
			);
			const textIn = (state: Transcription) =>
				fields
					.map((field) => {
						const text = fieldOf(state[reading][item.id], field) || words.blank;
						return `${fieldName(field)} ${text}`;
					})
					.join(words.separator);
			if (fields.length === 0) return [];
			return [
				{
					id: `${item.id} ${reading === 'second' ? words.ofSecond : ''}`.trim(),
					then: textIn(then),
					now: textIn(now)
				}
			];
		})
	);
}

/** How many places differ at all: items by reader, what was settled, names. */
export function placesThatDiffer(then: Transcription, now: Transcription): number {
	const byItem = ([...readings, 'settled'] as const).flatMap((key) => {
		const ids = new Set([...Object.keys(then[key]), ...Object.keys(now[key])]);
		return [...ids].filter((id) => !isSame(then[key][id], now[key][id]));
	});
	const facts = (['title', 'target', 'source', 'readers'] as const).filter(
		(fact) => !isSame(then[fact], now[fact])
	);
	return byItem.length + facts.length;
}

/** What a field is called where there is no room for the words of its option. */
export function fieldName(field: string): string {
	const words = deskWords();
	if (field === 'base' || field === 'page' || field === 'note' || field === 'none') {
		return words[field];
	}
	return field;
}
