import type { Assessment } from '$lib/data/assessment';
import type { Case } from '$lib/data/cases/case';
import type { Topic } from '$lib/data/cases/topic';
import type { Pack } from '$lib/data/editions/editionPack';
import type { Figure } from '$lib/data/editions/figure';
import type { Matter } from '$lib/data/readiness/matter';
import type { DepartmentReport, ItemReport } from '$lib/data/report/itemReport';
import type { Report } from '$lib/data/report/report';
import type { SubgroupReport } from '$lib/data/report/subgroupReport';
import type { Item } from '$lib/data/survey/item';
import type { Measure } from '$lib/data/survey/measure';
import { stateOf } from '../answers/stateOf';
import type { Benchmark } from '../benchmark/benchmark';
import { compareBuildTime } from '../benchmark/compare/compareBuildTime';
import { compareDepartments } from '../benchmark/compare/compareDepartments';
import { compareSubgroup } from '../benchmark/compare/compareSubgroup';
import { reportCases } from '../cases/reportCases';
import { isSupplement, packIdOf, packTitleOf } from '../packs/pack';
import { judgeReadiness } from '../readiness/judgeReadiness';
import { otherEditionReport } from './otherEditionReport';
import { nextSteps } from '../readiness/nextSteps';
import { editionReport } from './editionReport';
import { highlightsOf } from './highlights';
import { practicesOf } from './practices';
import { reportItem } from './reportItem';
import { reportMatter } from './reportMatter';
import { buildItems } from '../answers/problems';

/** What a report is built with: the survey, the matters, and the editions ready to be asked. */
export interface ReportLists {
	items: readonly Item[];
	matters: readonly Matter[];
	/** The time to build, in classes of months. */
	buildTime: Measure;
	figures: readonly Figure[];
	/** The edition compared with. */
	main: Benchmark;
	others: readonly Benchmark[];
	/** Packs that the editions rest on. */
	packs?: readonly Pack[];
	/** The interviewed teams, what their interviews tell about, and which of them the example is. */
	interviews?: { cases: readonly Case[]; topics: readonly Topic[]; exampleCase: string };
}

/** Services that supplement 2 gives by kind of department: malware analysis and forensics. */
const servicesByDepartment = ['d', 'e'] as const;

/** No team is similar to itself, or an answer to its own gap. */
function comparedCases(
	{ cases, topics, exampleCase }: NonNullable<ReportLists['interviews']>,
	isExample: boolean
) {
	return { cases: isExample ? cases.filter(({ id }) => id !== exampleCase) : cases, topics };
}

/**
 * Everything that follows from an assessment: the one value that screen, print, exports and the
 * command read.
 *
 * @throws RangeError if an answer does not fit its item, or published figures contradict each
 *   other.
 */
export function buildReport(assessment: Assessment, lists: ReportLists): Report {
	const { items, matters, figures, main, others, interviews, packs = [] } = lists;
	const { id, title, organisation, asOf, assessor, confidentiality, changedAt, entries } =
		assessment;
	const byId = new Map(items.map((item) => [item.id, item]));
	const isInterview = assessment.example === true;
	const judged = judgeReadiness(matters, byId, entries, isInterview);
	const ofMain = figures.filter((figure) => figure.edition === main.edition.id);
	const itemReports = items.map((item) => ({
		...asTold(reportItem(item, byId, entries, main, others), isInterview),
		...(item.kind === 'services' && {
			departments: servicesByDepartment.flatMap((service) => departmentsOf(ofMain, service))
		})
	}));
	const judgedMatters = matters.map((matter, position) => {
		const verdicts = judged[position];
		if (!verdicts) throw new RangeError(`matter ${matter.id} was not judged`);
		const next = nextSteps(matter, byId, entries, isInterview);
		return { matter, report: reportMatter(matter, verdicts, next, byId, main) };
	});
	const matterReports = judgedMatters.map(({ report }) => report);
	return {
		format: 'csirt-report',
		version: 1,
		assessment: {
			id,
			title,
			organisation,
			...(asOf && { asOf }),
			...(assessor && { assessor }),
			...(confidentiality && { confidentiality }),
			changedAt
		},
		edition: main.edition.id,
		...(packs.length > 0 && { packs: packs.map(packReport) }),
		caveats: [...(isOfPack(main, packs) ? [] : ownCaveats), 'manyComparisons'],
		highlights: highlightsOf(items, itemReports, judgedMatters, main),
		practices: practicesOf(items, itemReports, matters, main),
		items: itemReports,
		buildTime: buildTimeReport(assessment, lists),
		subgroups: servicesByDepartment.map((service) => subgroupReport(service, lists, answerTo)),
		matters: matterReports,
		...(interviews && {
			cases: reportCases(
				comparedCases(interviews, isInterview),
				entries,
				itemReports,
				matterReports,
				byId
			)
		})
	};

	/** The answer to an item that applies. */
	function answerTo(itemId: string) {
		const item = byId.get(itemId);
		if (!item) throw new RangeError(`${itemId} is not an item`);
		const state = stateOf(item, byId, entries);
		return 'answer' in state ? state.answer : undefined;
	}
}

/** What holds of the published editions alone. */
const ownCaveats = ['oldEdition', 'membersOnly'] as const;

function isOfPack({ edition }: Benchmark, packs: readonly Pack[]): boolean {
	return packs.some((pack) => !isSupplement(pack) && packIdOf(pack) === edition.id);
}

function packReport(pack: Pack): NonNullable<Report['packs']>[number] {
	const { ja, en } = packTitleOf(pack);
	const kind = isSupplement(pack) ? 'supplement' : 'edition';
	return { id: packIdOf(pack), title: { ja, en }, kind };
}

/** What an interview does not say is no answer that is still to be given. */
function asTold(report: ItemReport, isInterview: boolean): ItemReport {
	const isLeftOut = isInterview && report.status === 'notAnswered';
	return isLeftOut ? { ...report, status: 'notInInterview' } : report;
}

function departmentsOf(figures: readonly Figure[], service: string): DepartmentReport[] {
	const found = compareDepartments(figures, service);
	if (!found) return [];
	const { direction, interval, ...rest } = found;
	return [{ ...rest, verdict: direction, interval: [interval[0], interval[1]] }];
}

function buildTimeReport(
	{ entries }: Assessment,
	{ buildTime, main, others }: ReportLists
): Report['buildTime'] {
	const compare = (benchmark: Benchmark) =>
		compareBuildTime(
			benchmark,
			buildTime,
			entries[buildItems.start]?.answer,
			entries[buildItems.completion]?.answer
		);
	const placeIn = (compared: ReturnType<typeof compare>) =>
		compared.status === 'compared' ? compared : {};
	const compared = compare(main);
	return {
		status: compared.status,
		...('months' in compared && { months: compared.months }),
		...editionReport(main, buildTime, placeIn(compared)),
		others: others.flatMap((other) =>
			otherEditionReport(buildTime, main, other, placeIn(compare(other)))
		)
	};
}

function subgroupReport(
	service: string,
	{ figures, main }: ReportLists,
	answerTo: (itemId: string) => Parameters<typeof compareSubgroup>[2]
): SubgroupReport {
	const ofEdition = figures.filter((figure) => figure.edition === main.edition.id);
	const compared = compareSubgroup(ofEdition, service, answerTo('2.1'), answerTo('2.9'));
	if (compared.status !== 'compared') {
		return { service, status: compared.status, cells: [], figures: [], quoted: [], caveats: [] };
	}
	const { group, teams, own, cells, quoted, caveats } = compared;
	return {
		service,
		status: 'compared',
		group,
		teams,
		...(own !== undefined && { own }),
		cells: cells.map((cell) => ({ ...cell, chance: [cell.chance[0], cell.chance[1]] })),
		figures: compared.figures,
		quoted,
		caveats: [...caveats]
	};
}
