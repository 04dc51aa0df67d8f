import { randomUUID } from 'node:crypto';
import type { Assessment } from '$lib/data/assessment';
import { comparedDocument } from '$lib/documents/content/compared/comparedDocument';
import type { DocumentContent, SheetName } from '$lib/documents/content/document';
import { documentOf } from '$lib/documents/content/documentOf';
import { distributionDocument } from '$lib/documents/content/group/distributionDocument';
import { organisationsDocument } from '$lib/documents/content/group/organisationsDocument';
import { placeDocument } from '$lib/documents/content/group/placeDocument';
import { withLevels } from '$lib/documents/frameworks/withLevels';
import { reportOf } from '$lib/documents/reportOf';
import { items } from '$lib/data/survey/items';
import { editionsInUse, noPacks } from '$lib/wording/editionsInUse';
import { minimumsOf, sim3 } from '../engine/frameworks/made';
import { madeSupplement } from '../engine/packs/madeTranscription';
import { assessmentOf, reportOfTeam, teams } from '../engine/report/fixtures';
import { reported, twoYears } from './compared';
import { besideOf, editions, membersOf, shownOf } from './groups';

/** Words that a program could take for something else, and how they stand in a file. */
export const hostile: readonly [words: string, inFile: string][] = [
	['=1+1', "'=1+1"],
	['+SUM(A1)', "'+SUM(A1)"],
	['@x', "'@x"],
	['＝1', "'＝1"],
	['a\u0007b\u0000c', 'a b c'],
	['x\u202ey', 'x y'],
	['😀👩‍👩‍👧', '😀👩‍👩‍👧'],
	['lone \ud800 half', 'lone half'],
	['<w:p>&amp;', '<w:p>&amp;'],
	['2.10', '2.10'],
	['1-2', '1-2']
];

export interface Made {
	name: string;
	tongue: 'ja' | 'en';
	/** In the language of the moment. */
	content: () => DocumentContent | Promise<DocumentContent>;
	/** The tables that are files of values as well. */
	values?: readonly SheetName[];
	/** The most sheets of paper that it takes as a Word file. */
	most?: number;
	/** Only to see how many pages it has: the same values are read in the other language. */
	isForPaper?: boolean;
}

const at = '2026-11-29T00:00:00Z';
const tongues = ['ja', 'en'] as const;

const plan = Object.fromEntries(
	[...hostile.map(([words]) => words), '字'.repeat(40_000)].map((text) => [
		randomUUID(),
		{ text, state: 'open' as const, createdAt: '2026-11-24T00:00:00.000Z' }
	])
);

const read = new Set(['newTeam.ja', 'matureTeam.en', 'interviewedTeam.ja']);

/** The report of each team in both languages. */
const reports = tongues.flatMap((tongue) =>
	teams.map((team): Made => {
		const name = `${team}.${tongue}`;
		return {
			name,
			tongue,
			content: () => documentOf(assessmentOf(team), reportOfTeam(team), { at, hash: '3f9a' }),
			values: name === 'matureTeam.en' ? ['positions', 'checklist'] : [],
			most: 15,
			isForPaper: !read.has(name)
		};
	})
);

const marked = (assessment: Assessment) => ({
	...assessment,
	organisation: '=1+1',
	title: '＝HYPERLINK("x")\u202e\ud800',
	assessor: '@x',
	confidentiality: '+SUM(A1)'
});

function comparison(of: ReturnType<typeof twoYears>): DocumentContent {
	return comparedDocument(...of, of, at);
}

const compared: Made[] = [
	{
		name: 'twoYears.ja',
		tongue: 'ja',
		content: () => comparison(twoYears()),
		values: ['items', 'criteria'],
		most: 4
	},
	...tongues.map((tongue): Made => {
		return {
			name: `everyAnswer.${tongue}`,
			tongue,
			// From hardly any answer to all: as much change as there can be.
			content: () => comparison([reported(assessmentOf('newTeam')), ...everyAnswer()]),
			values: tongue === 'en' ? ['items', 'criteria'] : [],
			most: 4,
			isForPaper: tongue === 'ja'
		};
	}),
	{
		name: 'twoYears.hostile',
		tongue: 'ja',
		content: () => comparison(twoYears(marked)),
		values: ['items', 'criteria']
	}
];

function everyAnswer() {
	return [reported(assessmentOf('matureTeam'))] as const;
}

const members = membersOf({ a: 7, b: 10, c: 3 });
/** An organisation each, named so. */
const named = hostile.map(([words], place) => {
	const [member] = membersOf({ a: 1, b: 0, c: 0 });
	if (!member) throw new RangeError('nobody');
	const id = `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
	return { ...member, assessment: { ...member.assessment, id, organisation: words } };
});

const group: Made[] = [
	...tongues.map((tongue): Made => {
		return {
			name: `distribution.${tongue}`,
			tongue,
			content: () => distributionDocument(shownOf(members), editions(), at),
			values: ['distribution'],
			most: 3
		};
	}),
	{
		name: 'organisations.hostile',
		tongue: 'ja',
		content: () => organisationsDocument(named, at),
		values: ['organisations'],
		most: 2
	},
	...tongues.map((tongue): Made => {
		return {
			name: `places.${tongue}`,
			tongue,
			content: () => placeDocument(firstOf(members), besideOf(members), at),
			values: ['places'],
			most: 15,
			isForPaper: tongue === 'ja'
		};
	})
];

function firstOf(all: typeof members): Assessment {
	const [first] = all;
	if (!first) throw new RangeError('nobody');
	return first.assessment;
}

const hostilePlan: Made = {
	name: 'newTeam.hostile',
	tongue: 'ja',
	content: () => {
		const assessment = { ...assessmentOf('newTeam'), plan };
		return documentOf(assessment, reportOf(assessment), { at });
	},
	// A task as long as a cell may be is some twenty of them.
	most: 60
};

/** A report with all that there can be beside it: levels, minimum levels, a plan. */
const withAll = tongues.map((tongue): Made => {
	return {
		name: `withAll.${tongue}`,
		tongue,
		content: async () => {
			const assessment = { ...assessmentOf('matureTeam'), plan: planOf(tongue) };
			const report = reportOf(assessment);
			const source = { report, content: documentOf(assessment, report, { at, hash: '3f9a' }) };
			const minimums = minimumsOf(
				Object.fromEntries(sim3.requirements.map(({ id }, place) => [id, 1 + (place % 3)]))
			);
			return (await withLevels(source, assessment, minimums)).content;
		},
		most: 15,
		isForPaper: tongue === 'ja'
	};
});

/** A task for each of twelve items. */
function planOf(tongue: 'ja' | 'en'): Assessment['plan'] {
	const said = tongue === 'ja' ? '手順を文書にして承認を得る' : 'Document it and have it approved';
	return Object.fromEntries(
		items.slice(0, 12).map(({ id }) => {
			const task = { text: `${id} ${said}`, item: id, owner: '佐藤', due: '2027-03-31' };
			return [randomUUID(), { ...task, state: 'open' as const, createdAt: at }];
		})
	);
}

/** A report with a made supplement to all items. */
const supplemented = tongues.map((tongue): Made => {
	return {
		name: `supplement.${tongue}`,
		tongue,
		content: () => {
			editionsInUse.set({ ...noPacks, packs: [madeSupplement(1)] });
			try {
				const assessment = assessmentOf('matureTeam');
				return documentOf(assessment, reportOf(assessment), { at });
			} finally {
				editionsInUse.set(noPacks);
			}
		},
		most: 15,
		isForPaper: tongue === 'en'
	};
});

/** Every kind of document that leaves the tool. */
export const everyDocument: readonly Made[] = [
	...reports,
	...withAll,
	...supplemented,
	...compared,
	...group,
	hostilePlan
];
