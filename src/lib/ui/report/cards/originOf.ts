import type { Answer } from '$lib/data/answer';
import type { Item } from '$lib/data/survey/item';
import { ownOptions } from '$lib/engine/answers/ownOptions';
import { optionLabel } from '$lib/wording/answerText';

/** How the origin of an item's shares names its options, and which of them are one's own. */
export function originOf(item: Item, answer: Answer | undefined) {
	return {
		labelOf: (option: string) => optionLabel(item, option),
		own: ownOptions(answer),
		kind: item.kind === 'choices' || item.kind === 'services' ? 'several' : 'single'
	} as const;
}
