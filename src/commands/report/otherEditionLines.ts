import { clashLines } from '$lib/wording/clashText';
import { editionsInUse } from '$lib/wording/editionsInUse';
import type { Report } from '$lib/data/report/report';
import type { SubgroupReport } from '$lib/data/report/subgroupReport';
import type { Item } from '$lib/data/survey/item';
import { language } from '$lib/wording/language';
import { reportWords } from '$lib/wording/reportWords';
import { optionLabel } from '$lib/wording/answerText';
import { chanceText } from '$lib/wording/shareText';
import { bracketed, colon } from '$lib/wording/format';
import { indented } from './indented';
import { groundLines, placeLines, quotedLines } from './editionLines';

/** The time to build, worked out from two items. */
export function buildTimeLines(report: Report['buildTime']): string[] {
	const words = reportWords();
	const { status, months } = report;
	const own = months === undefined ? problem(status) : words.months(months);
	return [
		`${words.buildTime}${bracketed('1.5–1.6')}`,
		...indented([
			`${words.yours}${colon()}${own}`,
			...placeLines(report, 'months'),
			...clashLines(report),
			...groundLines(report),
			...report.others.flatMap((other) => [
				`${words.otherEdition(titleOf(other.edition))}${colon().trimEnd()}`,
				...indented([
					...clashLines(other),
					...placeLines(other, 'months'),
					...groundLines(other),
					...quotedLines(other)
				])
			])
		])
	];
}

function titleOf(editionId: string): string {
	const edition = editionsInUse.edition(editionId);
	if (!edition) throw new RangeError(`there is no edition ${editionId}`);
	return edition.title[language.current];
}

function problem(status: Report['buildTime']['status']): string {
	const { startAfterEnd, status: texts } = reportWords();
	return status === 'startAfterEnd' ? startAfterEnd : texts[status];
}

/**
 * How the teams in one's own kind of department provide a service; nothing where there is no such
 * group.
 *
 * @param services The item that lists the services.
 */
export function subgroupLines(services: Item, report: SubgroupReport): string[] {
	const { group, teams, status } = report;
	if (status !== 'compared' || group === undefined || teams === undefined) return [];
	const words = reportWords();
	return [
		words.subgroup(optionLabel(services, report.service)),
		...indented([
			`${words.groups[group as keyof typeof words.groups]}${colon()}${teams}`,
			...report.cells.map((cell) => cellLine(services, report, cell)),
			...groundLines(report)
		])
	];
}

function cellLine(
	services: Item,
	{ own }: SubgroupReport,
	{ provision, teams, chance }: SubgroupReport['cells'][number]
): string {
	if (services.kind !== 'services') throw new RangeError(`${services.id} has no services`);
	const words = reportWords();
	const found = services.provisions.find(({ id }) => id === provision);
	const label = found ? found.label[language.current] : words.noAnswer;
	const mark = provision === own ? ` ← ${words.own}` : '';
	return `${label}${colon()}${teams}${bracketed(`${words.chance}${colon()}${chanceText(chance)}`)}${mark}`;
}
