import type { Assessment } from '$lib/data/assessment';
import type { Framework } from '$lib/data/frameworks/framework';
import { frameworks } from '$lib/data/frameworks/frameworks';
import { outlines } from '$lib/data/survey/outlines';
import { levelsOf, type RequirementLevels } from '$lib/engine/frameworks/levelsOf';
import { catalogue } from '$lib/wording/catalogue';
import { language } from '$lib/wording/language';
import { heading, note } from '../content/blocks';
import { text } from '../content/cells';
import type { Block, Cell, Sheet, Table } from '../content/document';
import { oneLine } from '../content/oneLine';

const words = catalogue({
	ja: {
		heading: (title: string) => `回答から見た段階：${title}`,
		sheet: 'SIM3',
		id: '番号',
		name: '項目',
		level: '段階',
		open: '未回答の設問',
		range: (low: number, high: number) => (low === high ? `${low}` : `${low}〜${high}`),
		states: { open: '不明', notApplicable: '対象外' }
	},
	en: {
		heading: (title: string) => `Your answers as levels of ${title}`,
		sheet: 'SIM3',
		id: 'Id',
		name: 'Parameter',
		level: 'Level',
		open: 'Items not answered',
		range: (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`),
		states: { open: 'open', notApplicable: 'not applicable' }
	}
});

/** The levels that the answers allow, to read and as a sheet, with whose framework it is. */
export function levelsContent({ entries, given = {} }: Assessment): {
	blocks: Block[];
	sheets: Sheet[];
} {
	const all = frameworks.map((framework) => ({
		framework,
		table: tableOf(framework, levelsOf(framework, outlines, entries, given).requirements)
	}));
	return {
		blocks: all.flatMap(({ framework: { title, owner }, table }) => [
			heading(1, words().heading(title[language.current])),
			note(owner[language.current]),
			table
		]),
		sheets: all.map(({ framework: { owner }, table }) => ({
			...table,
			rows: [...table.rows, lastRow(owner[language.current])],
			name: 'levels',
			title: words().sheet
		}))
	};
}

function tableOf(framework: Framework, levels: readonly RequirementLevels[]): Table {
	const { id, name, level, open } = words();
	return {
		kind: 'table',
		columns: [
			{ title: id, width: 8 },
			{ title: name, width: 44 },
			{ title: level, width: 12 },
			{ title: open, width: 24 }
		],
		rows: levels.map((each) => {
			const requirement = framework.requirements.find((one) => one.id === each.id);
			return [
				text(each.id),
				text(requirement?.name[language.current] ?? ''),
				text(levelText(each)),
				text(each.openItems.join(', '))
			];
		})
	};
}

function levelText({ status, low, high }: RequirementLevels): string {
	if (status === 'open' || status === 'notApplicable') return words().states[status];
	return words().range(low, high);
}

/** Whose it is, below the rows: a sheet is passed on by itself. */
function lastRow(owner: string): Cell[] {
	return [text(''), { kind: 'text', text: oneLine(owner) }, text(''), text('')];
}
