import type { Target } from '$lib/data/answer';
import type { Item } from '$lib/data/survey/item';
import { catalogue } from './catalogue';
import { answerText } from './answerText';
import { dayText } from './format';

const words = catalogue({
	ja: {
		target: (answer: string) => `目標：${answer}`,
		targetBy: (answer: string, day: string) => `目標：${answer}（${day}まで）`
	},
	en: {
		target: (answer: string) => `Target: ${answer}`,
		targetBy: (answer: string, day: string) => `Target: ${answer} (by ${day})`
	}
});

/** What is wanted for an item and by when, in words. */
export function targetText(item: Item, { answer, by }: Target): string {
	const wanted = answerText(item, answer);
	return by === undefined ? words().target(wanted) : words().targetBy(wanted, dayText(by));
}
