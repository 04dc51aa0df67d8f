import type { Entries } from '$lib/data/answer';
import { editionsInUse } from '$lib/wording/editionsInUse';
import type { Report } from '$lib/data/report/report';
import { itemsById } from '$lib/data/survey/items';
import { sections } from '$lib/data/survey/sections';
import type { Item, Section } from '$lib/data/survey/item';
import { checklistWords } from '$lib/wording/checklistWords';
import { language } from '$lib/wording/language';
import { caveatText } from '$lib/wording/caveatWords';
import { keyPointWords } from '$lib/wording/keyPointWords';
import { packText } from '$lib/wording/packText';
import { reportWords } from '$lib/wording/reportWords';
import { marksText } from '$lib/wording/marksText';
import { colon, dayText } from '$lib/wording/format';
import { buildTimeLines, subgroupLines } from './otherEditionLines';
import { commandWords } from './commandWords';
import { cannotTellLines, highlightLines } from './highlightLines';
import { itemLines } from './itemLines';
import { matterLines } from './matterLines';
import { plain } from './plain';
import { practiceLines } from './practiceLines';
import { buildItems } from '$lib/engine/answers/problems';

/**
 * The report as text, in the current language: every item, every matter, and where each number
 * comes from.
 *
 * @param entries Give the person's own words to "other".
 */
export function reportText(report: Report, entries: Entries): string {
	const blocks = [
		headLines(report),
		[`== ${keyPointWords().heading} ==`],
		practiceLines(report.practices),
		highlightLines(report, 'behind', entries),
		highlightLines(report, 'notSettled', entries),
		highlightLines(report, 'ahead', entries),
		cannotTellLines(report),
		...sections.flatMap((section) => sectionBlocks(section, report, entries)),
		[`== ${checklistWords().heading} ==`],
		...report.matters.map((matter) => matterLines(matter, entries)),
		caveatLines(report)
	];
	const filled = blocks.filter((lines) => lines.length > 0);
	return `${filled.map((lines) => lines.map(plain).join('\n')).join('\n\n')}\n`;
}

function headLines(report: Report): string[] {
	const { assessment, edition } = report;
	const packs = packText(report);
	const words = checklistWords();
	const compared = editionsInUse.edition(edition);
	if (!compared) throw new RangeError(`there is no edition ${edition}`);
	return [
		reportWords().heading,
		`${words.assessment}${colon()}${assessment.title}`,
		`${words.organisation}${colon()}${assessment.organisation}`,
		...marksText(assessment).map(({ name, value }) => `${name}${colon()}${value}`),
		`${words.changed}${colon()}${dayText(assessment.changedAt)}`,
		`${commandWords().comparedWith}${colon()}${compared.title[language.current]}`,
		...(packs === undefined ? [] : [packs])
	];
}

function sectionBlocks(section: Section, report: Report, entries: Entries): string[][] {
	return [
		[`== ${section.id}. ${section.title[language.current]} ==`],
		...section.items.flatMap((id) => {
			const item = itemsById.get(id);
			const found = report.items.find((each) => each.id === id);
			if (!item || !found) throw new RangeError(`${id} is not in the report`);
			const standing = report.highlights.standings.find((each) => each.item === id);
			return [itemLines(item, found, entries[id], standing), ...otherEditionBlocks(item, report)];
		})
	];
}

/** What the report tells beside the items, after the item that it belongs to. */
function otherEditionBlocks(item: Item, { buildTime, subgroups }: Report): string[][] {
	if (item.id === buildItems.completion) return [buildTimeLines(buildTime)];
	if (item.kind === 'services') return subgroups.map((subgroup) => subgroupLines(item, subgroup));
	return [];
}

/** The sentence of every caveat that stands somewhere in the report. */
function caveatLines({ caveats, items, buildTime, subgroups }: Report): string[] {
	const withCaveats = [...items, ...items.flatMap(({ others }) => others), buildTime, ...subgroups];
	const codes = new Set([...caveats, ...withCaveats.flatMap((inEdition) => inEdition.caveats)]);
	return [
		`== ${commandWords().codes} ==`,
		...[...codes].map((code) => `${code}${colon()}${caveatText(code)}`)
	];
}
