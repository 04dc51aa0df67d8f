import { frameworks } from '$lib/data/frameworks/frameworks';
import type { LevelsReport, RequirementReport } from '$lib/data/report/levelsReport';
import { catalogue } from '$lib/wording/catalogue';
import {
	levelCounts,
	levelText,
	minimumCounts,
	settlingText,
	sharedText
} from '$lib/wording/frameworks/levelText';
import { levelWords } from '$lib/wording/frameworks/levelWords';
import { language } from '$lib/wording/language';
import { heading, note, paragraph } from '../content/blocks';
import { count, empty, text, withTone } from '../content/cells';
import type { Block, Cell, Column, Sheet, Table, Tone } from '../content/document';
import { contentWords } from '../content/words';

const words = catalogue({
	ja: { id: '番号', sheet: 'SIM3' },
	en: { id: 'Id', sheet: 'SIM3' }
});

const tones: Record<NonNullable<RequirementReport['verdict']>, Tone> = {
	met: 'good',
	notMet: 'bad',
	cannotTell: 'open'
};

/** The levels that the answers allow, to read and as a sheet, with whose framework it is. */
export function levelsContent(all: readonly LevelsReport[]): { blocks: Block[]; sheets: Sheet[] } {
	return {
		blocks: all.flatMap((levels) => [
			heading(1, levelWords().heading(levels.title[language.current])),
			paragraph(levelCounts(levels.requirements)),
			...minimumSentences(levels).map(paragraph),
			tableOf(levels),
			...sharedText(levels).map(note),
			note(levels.owner[language.current])
		]),
		sheets: all.map(sheetOf)
	};
}

/** Beside whose minimum levels, and how many are met; nothing where none are chosen. */
function minimumSentences({ minimums, requirements }: LevelsReport): string[] {
	if (!minimums) return [];
	const { title, source, rows } = minimums;
	return [levelWords().minimumsOf(title, source, rows), minimumCounts(requirements)];
}

function tableOf(levels: LevelsReport): Table {
	return {
		kind: 'table',
		columns: columnsOf(levels),
		rows: levels.requirements.map((each) => [
			text(each.id),
			text(nameOf(levels, each)),
			text(levelText(each)),
			...resultCells(levels, each),
			text(remarkOf(each))
		])
	};
}

/** Whose it is, and what is said of several together, stand below the rows: a sheet is passed on by itself. */
function sheetOf(levels: LevelsReport): Sheet {
	const below = [
		levelCounts(levels.requirements),
		...minimumSentences(levels),
		...sharedText(levels),
		levels.owner[language.current]
	];
	const rest: Cell[] = columnsOf(levels)
		.slice(2)
		.map(() => empty);
	const table = tableOf(levels);
	return {
		...table,
		rows: [...table.rows, ...below.map((words) => [empty, text(words), ...rest])],
		name: 'levels',
		title: words().sheet
	};
}

function columnsOf({ minimums }: LevelsReport): Column[] {
	const { parameter, level, minimum, result, settles } = levelWords();
	return [
		{ title: words().id, width: 7 },
		{ title: parameter, width: 46 },
		{ title: level, width: 10 },
		...(minimums
			? [
					{ title: minimum, width: 10 },
					{ title: result, width: 16 }
				]
			: []),
		{ title: settles, width: 40 }
	];
}

function nameOf({ framework }: LevelsReport, { id }: RequirementReport): string {
	const known = frameworks.find((each) => each.id === framework);
	return known?.requirements.find((each) => each.id === id)?.name[language.current] ?? '';
}

function resultCells({ minimums }: LevelsReport, { minimum, verdict }: RequirementReport): Cell[] {
	if (!minimums) return [];
	if (verdict === undefined) return [empty, empty];
	return [count(minimum), withTone(text(levelWords().verdicts[verdict]), tones[verdict])];
}

/** What would settle it, and that it rests on an answer that nobody has confirmed. */
function remarkOf(requirement: RequirementReport): string {
	const carried = requirement.isCarried ? levelWords().carried : '';
	return [settlingText(requirement), carried].filter(Boolean).join(contentWords().between);
}
