import type { Answer } from '$lib/data/answer';
import type { Item } from '$lib/data/survey/item';
import { shortNames, stepNames } from '$lib/data/survey/shortNames';
import { answerText, optionLabel } from './answerText';
import { catalogue } from './catalogue';
import { language } from './language';

const words = catalogue({
	ja: {
		separator: '、',
		more: (shown: string, count: number) => `${shown} ほか${count}件`,
		services: (offered: number, all: number) => `${all}のうち${offered}を提供`
	},
	en: {
		separator: ', ',
		more: (shown: string, count: number) => `${shown} and ${count} more`,
		services: (offered: number, all: number) => `${offered} of ${all} provided`
	}
});

/** As many of several choices as a row has room for. */
const maxNames = 2;

/** What an item is called in a row: two or three words instead of its whole question. */
export function shortName(item: Pick<Item, 'id'>): string {
	const found = shortNames.get(item.id);
	if (!found) throw new RangeError(`${item.id} has no short name`);
	return found.name[language.current];
}

/** What an option is called in a row, without its letter. */
export function shortOption(item: Item, option: string): string {
	const name = shortNames.get(item.id)?.options?.[option];
	if (name) return name[language.current];
	const step = item.order?.scale === 'steps' ? stepNames.get(option) : undefined;
	return step ? step[language.current] : optionLabel(item, option);
}

/** An answer in the few words that a row has room for: the letter, and what the option is called. */
export function shortAnswer(item: Item, answer: Answer | undefined): string {
	switch (answer?.kind) {
		case 'choice':
			return named(item, answer.option);
		case 'choices': {
			const names = answer.options.map((option) => named(item, option));
			const shown = names.slice(0, maxNames).join(words().separator);
			return names.length > maxNames ? words().more(shown, names.length - maxNames) : shown;
		}
		case 'services': {
			const ways = Object.values(answer.provisions);
			const offered = ways.filter((way) => way !== 'notOffered').length;
			return words().services(offered, ways.length);
		}
		default:
			return answerText(item, answer);
	}
}

function named(item: Item, option: string): string {
	return `${option}\u00a0${shortOption(item, option)}`;
}
