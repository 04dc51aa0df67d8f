import type { Report } from '$lib/data/report/report';

type Language = 'ja' | 'en';
type Share = readonly [number, number];

/** A share that must stand in every output, worked out here from the report's own numbers. */
export interface Expected {
	/** The item that it stands at. */
	id: string;
	/** What every output says of it, without white space and in small letters. */
	phrase: string;
	/** As it stands in the workbook and in CSV. */
	numbers: { exact: string; low: string; high: string; fewest: string; most: string };
	/** It is of the very answer, so that it stands in every output; others only where there is room. */
	isOwn: boolean;
}

/** Every share that a report holds about its items. */
export function expectedShares({ items }: Report, language: Language): Expected[] {
	return items.flatMap(({ id, answer, before, same, after, published, together, base }) => {
		if (!base) return [];
		const own = answer?.kind === 'choices' ? answer.options : [];
		const expected = (share: Share, isOwn: boolean): Expected[] =>
			share[0] <= 0 && share[1] >= 1
				? []
				: [
						{
							id,
							isOwn,
							phrase: phraseOf(share, base.teams, language),
							numbers: numbersOf(share, base.teams)
						}
					];
		return [
			...[before, same, after].flatMap((share) =>
				share && share[1] > 0 ? expected(share, true) : []
			),
			...published.flatMap(({ option, share }) => expected(share, own.includes(option))),
			...together.flatMap(({ share }) => expected(share, false))
		];
	});
}

/** The share of the teams whose answer would settle a criterion, by the criterion's id. */
export function expectedPeers({ matters }: Report, language: Language): Record<string, string> {
	return Object.fromEntries(
		matters.flatMap(({ criteria }) =>
			criteria.flatMap(({ id, peers }) =>
				peers ? [[id, phraseOf(peers.share, peers.base.teams, language)] as const] : []
			)
		)
	);
}

function teamsIn([low, high]: Share, of: number): [number, number] {
	return [Math.ceil(low * of - 1e-9), Math.floor(high * of + 1e-9)];
}

/** Per cent to one place, a low end downwards and a high end upwards. */
function percents([low, high]: Share): [number, number] {
	return [
		Math.floor(Number((low * 1000).toFixed(6))) / 10,
		Math.ceil(Number((high * 1000).toFixed(6))) / 10
	];
}

function numbersOf(share: Share, of: number | undefined): Expected['numbers'] {
	const [fewest, most] = of === undefined ? [NaN, NaN] : teamsIn(share, of);
	if (of !== undefined && fewest === most) {
		const exact = String(fewest / of);
		return { exact, low: '', high: '', fewest: String(fewest), most: String(most) };
	}
	const [low, high] =
		of === undefined
			? percents(share).map((percent) => Math.round(percent * 10) / 1000)
			: [fewest / of, most / of];
	return {
		exact: '',
		low: low === 0 ? '' : String(low),
		high: high === 1 ? '' : String(high),
		fewest: of === undefined || fewest === 0 ? '' : String(fewest),
		most: of === undefined || most === of ? '' : String(most)
	};
}

function phraseOf(share: Share, of: number | undefined, language: Language): string {
	const words = language === 'ja' ? japanese : english;
	if (of === undefined) return percentOf(share, words);
	const [fewest, most] = teamsIn(share, of);
	if (fewest === most) {
		const exact = Math.round((fewest / of) * 1000) / 10;
		return words.exact(fewest, `${exact}%`);
	}
	// Of the teams that are printed, so that whoever divides gets the number.
	const [low, high] = [fewest, most].map((teams) => Math.round((teams / of) * 1000) / 10);
	if (fewest === 0) return words.atMost(most, words.orLess(high ?? NaN));
	if (most === of) return words.atLeast(fewest, words.orMore(low ?? NaN));
	return words.between(fewest, most, words.to(low ?? NaN, high ?? NaN));
}

function percentOf(share: Share, words: typeof japanese): string {
	const [low, high] = percents(share);
	if (share[0] === share[1]) return `${Math.round(share[0] * 1000) / 10}%`;
	if (low <= 0) return words.orLess(high);
	return high >= 100 ? words.orMore(low) : words.to(low, high);
}

/** After the name of the base: 66チーム中 and so on. */
const japanese = {
	exact: (teams: number, per: string) => `中${teams}チーム(${per})`,
	between: (low: number, high: number, per: string) => `中${low}~${high}チーム(${per})`,
	atLeast: (teams: number, per: string) => `中${teams}チーム以上(${per})`,
	atMost: (teams: number, per: string) => `中${teams}チーム以下(${per})`,
	orMore: (percent: number) => `${percent}%以上`,
	orLess: (percent: number) => `${percent}%以下`,
	to: (low: number, high: number) => `${low}~${high}%`
};

/** Before the name of the base, which stands between the teams and the per cent. */
const english: typeof japanese = {
	exact: (teams, per) => `${teams}of…(${per})`,
	between: (low, high, per) => `${low}to${high}of…(${per})`,
	atLeast: (teams, per) => `atleast${teams}of…(${per})`,
	atMost: (teams, per) => `atmost${teams}of…(${per})`,
	orMore: (percent) => `${percent}%ormore`,
	orLess: (percent) => `${percent}%orless`,
	to: (low, high) => `${low}to${high}%`
};

/** Whether a text, without white space and in small letters, says a phrase; … is the base's name. */
export function says(text: string, phrase: string): boolean {
	const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('…', '[^(]{1,40}');
	// 8 of 66 is not 38 of 66, nor 2.8.
	const start = /^\d/.test(phrase) ? '(?<!\\d|\\d\\.)' : '';
	return new RegExp(start + escaped).test(text);
}
