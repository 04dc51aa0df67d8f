import type { Answer } from '$lib/data/answer';
import type { Item } from '$lib/data/survey/item';
import { optionLabel } from '$lib/wording/answerText';

/** How the origin of an item's shares names its options, and which of them are one's own. */
export function originOf(item: Item, answer: Answer | undefined) {
	return {
		labelOf: (option: string) => optionLabel(item, option),
		own: ownOptions(answer),
		kind: item.kind === 'choices' || item.kind === 'services' ? 'several' : 'single'
	} as const;
}

/** The options that an answer names: for services, those that are provided in any way. */
export function ownOptions(answer: Answer | undefined): string[] {
	if (answer?.kind === 'choice') return [answer.option];
	if (answer?.kind === 'choices') return answer.options;
	if (answer?.kind !== 'services') return [];
	return Object.entries(answer.provisions)
		.filter(([, provision]) => provision !== 'notOffered')
		.map(([service]) => service);
}
