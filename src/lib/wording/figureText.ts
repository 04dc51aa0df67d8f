import type { Figure } from '$lib/data/editions/figure';
import type { Source } from '$lib/data/editions/source';
import type { Wording } from '$lib/data/editions/wording';
import { wordings } from '$lib/data/editions/wordings';
import { intervalOf, type Interval } from '$lib/engine/benchmark/statistics/interval';
import { catalogue } from './catalogue';
import { editionsInUse } from './editionsInUse';
import { percentText, shareText } from './shareText';

const words = catalogue({
	ja: {
		most: 'ほかの選択肢より少なくない',
		rest: '残りのすべて',
		percentAs: (percent: number, share: string) => `${percent}%、すなわち${share}`,
		mean: (people: number) => `平均 ${people}名`,
		noBase: (percent: number) => `${percent}%（母数の記載なし）`
	},
	en: {
		most: 'not fewer than any other option',
		rest: 'all the others',
		percentAs: (percent: number, share: string) => `${percent}%, that is ${share}`,
		mean: (people: number) => `mean of ${people} people`,
		noBase: (percent: number) => `${percent}% (base not stated)`
	}
});

/** The figure of an id. @throws RangeError if there is none. */
export function figureOf(id: string): Figure {
	const figure = editionsInUse.figure(id);
	if (!figure) throw new RangeError(`there is no figure ${id}`);
	return figure;
}

/** The document that a figure was read in. @throws RangeError if it is not listed. */
export function sourceOf(figure: Figure): Source {
	const source = editionsInUse.lists.sources.find(({ id }) => id === figure.source);
	if (!source) throw new RangeError(`there is no source ${figure.source}`);
	return source;
}

/** What a figure says about the share, by itself; nothing where it is words alone. */
export function statementText(figure: Figure): string | undefined {
	const { statement, base } = figure;
	if (statement.kind === 'quote') return undefined;
	if (statement.kind === 'most') return words().most;
	if (statement.kind === 'rest') return words().rest;
	if (statement.kind === 'mean') return words().mean(statement.people);
	if (base.kind === 'notStated') return undefined;
	if (base.kind === 'oneOf' && statement.kind === 'percent') {
		return words().noBase(statement.percent);
	}
	const teams = teamsOf(figure);
	const interval = intervalOf(figure, wordings, teams);
	if (!interval) return undefined;
	const isAnswered = base.kind === 'answered' || ('answered' in base && base.answered);
	const share =
		base.kind === 'group' || base.kind === 'oneOf' || base.kind === 'answered' || isAnswered
			? percentText(interval)
			: shareText(interval, { kind: base.kind, ...(teams !== undefined && { teams }) });
	return statement.kind === 'percent' ? words().percentAs(statement.percent, share) : share;
}

/** The interval of the share that a figure allows by itself; none where it speaks of no share. */
export function ownInterval(figure: Figure): Interval | undefined {
	return figure.base.kind === 'notStated'
		? undefined
		: intervalOf(figure, wordings, teamsOf(figure));
}

/** The row of the table of words that a figure is read by; none where it prints a number. */
export function wordingOf({ statement }: Figure): Wording | undefined {
	return statement.kind === 'word'
		? wordings.find(({ id }) => id === statement.wording)
		: undefined;
}

/** Number of teams in a figure's base, where it is known. */
function teamsOf(figure: Figure): number | undefined {
	const { base } = figure;
	if ('teams' in base) return base.teams;
	return base.kind === 'all' ? editionTeams(figure) : undefined;
}

function editionTeams(figure: Figure): number | undefined {
	return editionsInUse.edition(figure.edition)?.teams;
}

/**
 * The figure that says most by itself about some options: where several speak of the very same ones, the
 * one that leaves the least open. It is what a short page quotes.
 *
 * @param ids Ids of the figures to choose from.
 * @param options The options that the sentence beside it speaks of.
 */
export function tellingFigure(
	ids: readonly string[],
	options: readonly string[]
): Figure | undefined {
	const found = ids.map(figureOf);
	const same = found.filter(
		({ options: named }) => [...named].sort().join() === [...options].sort().join()
	);
	return [...(same.length > 0 ? same : found)].sort(
		(one, other) => widthOf(one) - widthOf(other)
	)[0];
}

/** How much a figure leaves open by itself; all of it where it is not about a share. */
function widthOf(figure: Figure): number {
	const teams = figure.base.kind === 'all' ? editionOf(figure)?.teams : undefined;
	const interval = intervalOf(figure, wordings, teams);
	return interval ? interval[1] - interval[0] : 1;
}

function editionOf({ edition }: Figure) {
	return editionsInUse.edition(edition);
}
