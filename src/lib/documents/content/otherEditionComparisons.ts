import type { Report } from '$lib/data/report/report';
import type { SubgroupReport } from '$lib/data/report/subgroupReport';
import type { Item } from '$lib/data/survey/item';
import { measures } from '$lib/data/survey/measures';
import { language } from '$lib/wording/language';
import { clashLines } from '$lib/wording/clashText';
import { placed } from '$lib/wording/findings';
import { reportWords } from '$lib/wording/reportWords';
import { optionLabel } from '$lib/wording/answerText';
import { editionById, type ComparisonLine } from './comparison';
import { shareRows, type Naming, type ShareRow } from './shareRows';
import { contentWords } from './words';

/** The time to build, worked out from two items. */
export function buildTimeComparison({ buildTime, edition }: Report): ComparisonLine {
	const words = reportWords();
	const { months, status } = buildTime;
	const classes = measures.find(({ id }) => id === 'build')?.classes ?? [];
	const naming: Naming = {
		labelOf: (option) => classes.find(({ id }) => id === option)?.label[language.current] ?? option,
		own: classes
			.filter(
				({ min, max }) => months !== undefined && months >= min && months <= (max ?? Infinity)
			)
			.map(({ id }) => id),
		scale: 'months'
	};
	return {
		id: '1.5–1.6',
		section: '1',
		title: words.buildTime,
		answer: months === undefined ? undefined : words.months(months),
		status:
			status === 'startAfterEnd'
				? words.startAfterEnd
				: status === 'compared'
					? contentWords().compared
					: words.status[status],
		isCompared: status === 'compared',
		editions: [{ edition, ...buildTime }, ...buildTime.others].map((inEdition) => ({
			edition: editionById(inEdition.edition),
			sentences: [
				...clashLines(inEdition),
				...placed(inEdition, { scale: 'months', byClass: true })
			],
			rows: shareRows(inEdition, naming),
			changes: [],
			evidence: inEdition
		}))
	};
}

/** A service among the teams in one’s own kind of department; nothing where there is no such group. */
export function subgroupComparison(
	item: Item,
	report: SubgroupReport,
	edition: string
): ComparisonLine[] {
	const { group, teams, own, status } = report;
	if (status !== 'compared' || group === undefined || teams === undefined) return [];
	if (item.kind !== 'services') throw new RangeError(`${item.id} has no services`);
	const words = reportWords();
	const labelOf = (id: string) =>
		item.provisions.find((each) => each.id === id)?.label[language.current] ?? words.noAnswer;
	const groupName = words.groups[group as keyof typeof words.groups];
	const rows = report.cells.map((cell): ShareRow => ({
		what: `${groupName} · ${labelOf(cell.provision)}`,
		brief: `${groupName} · ${labelOf(cell.provision)}`,
		isOwn: cell.provision === own,
		share: [cell.teams / teams, cell.teams / teams],
		base: { kind: 'all', teams },
		chance: cell.chance
	}));
	return [
		{
			id: `${item.id} ${report.service}`,
			section: item.section,
			title: words.subgroup(optionLabel(item, report.service)),
			answer: own === undefined ? undefined : labelOf(own),
			status: contentWords().compared,
			isCompared: true,
			editions: [
				{
					edition: editionById(edition),
					sentences: [],
					rows,
					changes: [],
					evidence: { ...report, confirming: [] }
				}
			]
		}
	];
}
