import type { Reported } from '$lib/engine/comparison/compareAssessments';
import { applying } from '$lib/engine/readiness/applying';
import { checklistWords } from '$lib/wording/checklistWords';
import { compareWords } from '$lib/wording/compareWords';
import { colon, dayText } from '$lib/wording/format';
import { language } from '$lib/wording/language';
import { count, empty, text, verdictCell, withTone } from '../cells';
import type { Cell, Column, Sheet, Table } from '../document';
import { matterOf } from '../matters';
import { changeCell, shortTitle, type Compared } from './sides';

/** The six matters in all assessments of the organisation: verdicts, and numbers to compute with. */
export function mattersSheet({ series, comparison }: Compared): Sheet {
	const words = compareWords();
	const columns = [checklistWords().verdict, checklistWords().settledCount, words.applying];
	return {
		kind: 'table',
		name: 'matters',
		title: words.matters,
		columns: [
			{ title: words.matter, width: 34 },
			...headsOf(series).flatMap((head) =>
				columns.map((column, place): Column => {
					return { title: `${head}${colon()}${column}`, width: place === 0 ? 22 : 14 };
				})
			),
			{ title: words.change, width: 14 }
		],
		rows: comparison.matters.map(({ id, change }, place) => [
			matterCell(id),
			...series.flatMap(({ report }) => {
				const matter = report.matters[place];
				if (!matter) return [empty, empty, empty];
				return [
					verdictCell(matter.verdict),
					count(matter.counts.settled ?? 0),
					count(applying(matter))
				];
			}),
			changeCell(change)
		])
	};
}

/** The same to be read: one column for each assessment. */
export function mattersTable({ series, comparison }: Compared): Table {
	const words = compareWords();
	return {
		kind: 'table',
		caption: words.matters,
		columns: [
			{ title: words.matter, width: 34 },
			...headsOf(series).map((title) => ({ title, width: 26 })),
			{ title: words.change, width: 14 }
		],
		rows: comparison.matters.map(({ id, change }, place) => [
			matterCell(id),
			...series.map(({ report }): Cell => {
				const matter = report.matters[place];
				if (!matter) return empty;
				const verdict = verdictCell(matter.verdict);
				const settled = words.settled(matter.counts.settled ?? 0, applying(matter));
				if (verdict.kind !== 'text') return verdict;
				return withTone(text(`${verdict.text} · ${settled}`), verdict.tone);
			}),
			changeCell(change)
		])
	};
}

/** Titles with their days; those that are the same get a number, since columns need names of their own. */
function headsOf(series: readonly Reported[]): string[] {
	const heads = series.map((each) => {
		const { asOf, createdAt } = each.assessment;
		return compareWords().named(shortTitle(each), dayText(asOf ?? createdAt));
	});
	return heads.map((head, place) => {
		const before = heads.slice(0, place).filter((each) => each === head).length;
		return before === 0 ? head : `${head} ${before + 1}`;
	});
}

function matterCell(id: string): Cell {
	return text(`${id}. ${matterOf(id).title[language.current]}`);
}
