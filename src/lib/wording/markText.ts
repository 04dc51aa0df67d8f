import type { Standing } from '$lib/data/report/standing';
import type { Item } from '$lib/data/survey/item';
import { catalogue } from './catalogue';
import { optionLabel } from './answerText';
import { shortOption } from './shortAnswer';

const words = catalogue({
	ja: {
		exact: (teams: number, of: number) => `${teams}／${of}`,
		between: (low: number, high: number, of: number) => `${low}～${high}／${of}`,
		atLeast: (low: number, of: number) => `${low}以上／${of}`,
		atMost: (high: number, of: number) => `${high}以下／${of}`,
		orFurther: (name: string) => `${name}以上`,
		has: 'あり',
		meets: '要件を満たす',
		same: '同じ回答'
	},
	en: {
		exact: (teams: number, of: number) => `${teams} of ${of}`,
		between: (low: number, high: number, of: number) => `${low}–${high} of ${of}`,
		atLeast: (low: number, of: number) => `at least ${low} of ${of}`,
		atMost: (high: number, of: number) => `at most ${high} of ${of}`,
		orFurther: (name: string) => `At least “${name}”`,
		has: 'Yes',
		meets: 'Meets it',
		same: 'Same answer'
	}
});

/** Whole teams of a base as a row says them: "17–23 of 66", "at least 53 of 66". */
export function teamsText([fewest, most]: readonly [number, number], of: number): string {
	const { exact, between, atLeast, atMost } = words();
	if (fewest === most) return exact(fewest, of);
	if (fewest === 0) return atMost(most, of);
	return most === of ? atLeast(fewest, of) : between(fewest, most, of);
}

/** What the teams of a mark have in common, in a word or two. */
export function markName(
	item: Item,
	kind: Standing['kind'] | 'same',
	options: readonly string[]
): string {
	const { orFurther, has, meets, same } = words();
	const last = options.at(-1);
	if (kind === 'same' || last === undefined) return same;
	if (kind === 'criterion') return meets;
	if (kind === 'services') return optionLabel(item, last);
	if (item.order?.scale === 'yesNo') return has;
	const name = shortOption(item, last);
	return options.length > 1 ? orFurther(name) : name;
}
