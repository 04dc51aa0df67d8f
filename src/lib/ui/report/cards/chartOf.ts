import type { ItemReport } from '$lib/data/report/itemReport';
import type { Item } from '$lib/data/survey/item';
import { wholeTeams } from '$lib/engine/benchmark/statistics/wholeTeams';
import { chartWords } from '../../charts/chartWords';
import type { ExactBar } from '../../charts/exactBars';
import { segmentsOf } from '../../charts/segments';
import type { DrawnSegment } from '../../charts/stackedBar';
import { optionLabel } from '$lib/wording/answerText';
import { isExact, shareText } from '$lib/wording/shareText';
import { findingWords } from '$lib/wording/findingWords';
import { ownOptions } from '$lib/engine/answers/ownOptions';

/** What can be drawn of an item's exact shares, with the sentence that it shows. */
export type ItemChart =
	| { kind: 'stack'; segments: DrawnSegment[]; finding: string }
	| { kind: 'bars'; bars: ExactBar[]; finding: string };

/**
 * A stack where the shares of all five steps are known; otherwise bars, where at least two numbers of
 * teams are. Services stand with the most widely provided first.
 *
 * @returns undefined where there is nothing to draw but bounds.
 */
export function chartOf(item: Item, report: ItemReport): ItemChart | undefined {
	const { base } = report;
	const of = base?.teams;
	if (base === undefined || of === undefined) return undefined;
	const finding = (label: string, teams: number) =>
		chartWords().largest(label, shareText([teams / of, teams / of], base));

	const segments = stepsOf(item, report);
	if (segments) {
		const largest = segments.reduce((most, each) => (each.teams > most.teams ? each : most));
		return { kind: 'stack', segments, finding: finding(largest.label, largest.teams) };
	}
	const bars = barsOf(item, report, of);
	const [first, ...more] = bars;
	if (!first || more.length === 0) return undefined;
	const largest = bars.reduce((most, each) => (each.teams > most.teams ? each : most));
	return { kind: 'bars', bars, finding: finding(largest.label, largest.teams) };
}

function stepsOf(item: Item, report: ItemReport): DrawnSegment[] | undefined {
	if (item.order?.scale !== 'steps') return undefined;
	const found = segmentsOf(report, item.order.options);
	if (!found) return undefined;
	const own = ownOptions(report.answer);
	const drawn = found.segments.map(({ options, teams }) => ({
		short: rangeOf(options),
		label: stepLabel(item, options),
		teams,
		isOwn: options.some((option) => own.includes(option))
	}));
	const rest = { short: '–', label: chartWords().noAnswer, teams: found.rest, isOwn: false };
	return found.rest > 0 ? [...drawn, rest] : drawn;
}

/** Steps from the first on are what a team has reached that stands at the last of them. */
function stepLabel(item: Item, options: readonly string[]): string {
	const last = options.at(-1);
	if (options.length > 1 && options[0] === 'a' && last !== undefined && last !== 'e') {
		return findingWords().reached[last as 'a' | 'b' | 'c' | 'd'];
	}
	return options.map((option) => optionLabel(item, option)).join(' / ');
}

function rangeOf(options: readonly string[]): string {
	return options.length > 1 ? `${options[0]}–${options.at(-1)}` : (options[0] ?? '');
}

function barsOf(item: Item, report: ItemReport, of: number): ExactBar[] {
	const own = ownOptions(report.answer);
	return report.published
		.filter(({ share }) => isExact(share))
		.map(({ option, share, chance }) => ({
			label:
				option.length === 1 ? `${option} ${optionLabel(item, option)}` : optionLabel(item, option),
			teams: wholeTeams(share, of)[0],
			isOwn: own.includes(option),
			chance
		}))
		.sort((one, other) => (item.kind === 'services' ? other.teams - one.teams : 0));
}
