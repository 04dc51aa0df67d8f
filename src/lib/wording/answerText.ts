import type { Answer, Entry } from '$lib/data/answer';
import type { ItemStatus } from '$lib/data/report/itemReport';
import type { Item } from '$lib/data/survey/item';
import { catalogue } from './catalogue';
import { language } from './language';
import { monthText } from './format';

const words = catalogue({
	ja: {
		dontKnow: 'わからない',
		notApplicable: '該当しない',
		notAnswered: '未回答',
		notInInterview: 'インタビューにない',
		people: (count: number) => `${count}名`,
		services: (count: string) => count,
		each: (label: string, count: number) => `${label} ${count}`,
		undecided: (count: number) => `未回答 ${count}`,
		separator: '、',
		other: (label: string, text: string) => `${label}（${text}）`
	},
	en: {
		dontKnow: 'Don’t know',
		notApplicable: 'Not applicable',
		notAnswered: 'Not answered',
		notInInterview: 'Not in the interview',
		people: (count: number) => `${count} ${count === 1 ? 'person' : 'people'}`,
		services: (count: string) => count,
		each: (label: string, count: number) => `${label}: ${count}`,
		undecided: (count: number) => `not answered: ${count}`,
		separator: ', ',
		other: (label: string, text: string) => `${label} (${text})`
	}
});

/**
 * An answer in words.
 *
 * @param entry Gives the person's own words to "other"; without it they are left out.
 */
export function answerText(item: Item, answer: Answer | undefined, entry?: Entry): string {
	if (answer === undefined) return words().notAnswered;
	switch (answer.kind) {
		case 'dontKnow':
		case 'notApplicable':
			return words()[answer.kind];
		case 'month':
			return monthText(answer);
		case 'people':
			return words().people(answer.people);
		case 'choice':
			return optionText(item, answer.option, entry);
		case 'choices':
			return answer.options.map((id) => optionText(item, id, entry)).join(words().separator);
		case 'services':
			return servicesText(item, Object.values(answer.provisions));
	}
}

/** That there is no answer, and whether anybody could have given one: an interview leaves much unsaid. */
export function noAnswerText(status: ItemStatus): string {
	return words()[status === 'notInInterview' ? status : 'notAnswered'];
}

/** The label of an option, class or service in the current language. */
export function optionLabel(item: Item, id: string): string {
	const lists = [
		'options' in item ? item.options : [],
		'classes' in item ? item.classes : [],
		item.kind === 'services' ? [...item.services, item.other] : []
	];
	for (const list of lists) {
		const found = list.find((each) => each.id === id);
		if (found) return found.label[language.current];
	}
	throw new RangeError(`${item.id} has no option ${id}`);
}

function optionText(item: Item, id: string, entry: Entry | undefined): string {
	const label = optionLabel(item, id);
	const isFree = 'options' in item && item.options.find((option) => option.id === id)?.freeText;
	return isFree && entry?.other ? words().other(label, entry.other) : label;
}

function servicesText(item: Item, chosen: readonly string[]): string {
	if (item.kind !== 'services') throw new RangeError(`${item.id} has no services`);
	const counted = item.provisions
		.map(({ id, label }) => ({ label, count: chosen.filter((each) => each === id).length }))
		.filter(({ count }) => count > 0)
		.map(({ label, count }) => words().each(label[language.current], count));
	const open = item.services.length - chosen.length;
	return [...counted, ...(open > 0 ? [words().undecided(open)] : [])].join(words().separator);
}
